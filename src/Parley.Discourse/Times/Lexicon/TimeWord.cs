using Parley.Discourse.Times.Calendar;

namespace Parley.Discourse.Times.Lexicon;

/// <summary>All that the tables say about one form; a form may be several things at once (second, May, quarter).</summary>
internal sealed record TimeWord
{
    /// <summary>A word that no table holds.</summary>
    public static TimeWord None { get; } = new();

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; init; }

    /// <summary>Monday 1 to Sunday 7, or 0.</summary>
    public int Weekday { get; init; }

    /// <summary>First month of a season, or 0.</summary>
    public int Season { get; init; }

    /// <summary>What the month, weekday or season needs beside it.</summary>
    public Support Support { get; init; }

    /// <summary>The unit, if it is one.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>How many units one of these is: a decade is ten years.</summary>
    public int UnitFactor { get; init; } = 1;

    /// <summary>True for weeks, false for week.</summary>
    public bool UnitPlural { get; init; }

    /// <summary>The value of a number word.</summary>
    public int Numeral { get; init; }

    /// <summary>Which kind of number word.</summary>
    public NumeralKind NumeralKind { get; init; }

    /// <summary>1 for first, or 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The step, for last, this, next and their like.</summary>
    public Step? Step { get; init; }

    /// <summary>True for morning, noon and their like.</summary>
    public bool DayPart { get; init; }

    /// <summary>The clock time of noon and midnight.</summary>
    public string? Clock { get; init; }

    /// <summary>The tense that the form shows without tags.</summary>
    public Tense Tense { get; init; }

    /// <summary>The grammar's small words.</summary>
    public Particle Roles { get; init; }

    /// <summary>True when a phrase of some phrase table begins with this form.</summary>
    public bool BeginsPhrase { get; init; }

    /// <summary>True for an edge, a digit sign or whatever else an expression can begin with.</summary>
    public bool CanBegin => Month + Weekday + Season + Ordinal > 0 || Unit is not null || NumeralKind != NumeralKind.None
        || Step is not null || DayPart || BeginsPhrase || (Roles & Beginnings) != 0;

    private const Particle Beginnings = Particle.Article | Particle.From | Particle.Between | Particle.Every | Particle.Once | Particle.Twice
        | Particle.Weekend | Particle.Edge | Particle.Then;
}
