using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>What comes round again: every Friday, each year, every two weeks, weekly, on Mondays, twice a week.</summary>
/// <remarks>The value tells the period alone (R/P1W); which weekday or month it is stays in the words.</remarks>
internal static class SetRule
{
    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at) => Adverb(line, at) ?? Every(line, at) ?? Plural(line, at) ?? Times(line, at);

    private static Phrase Of(int first, int end, string period) => new(first, end, TimeKind.Set, new LiteralMeaning("R/" + period));

    /// <summary>Weekly, but not the Weekly Standard.</summary>
    private static Phrase? Adverb(Line line, int at) =>
        line.Lexicon.Frequencies.TryFind(line, at, out var period, out var end) && !(line.IsCapital(at) && (at > 0 || line.IsCapital(end)))
            ? Of(at, end, period)
            : null;

    private static Phrase? Every(Line line, int at)
    {
        if (!line.Is(at, Particle.Every)) return null;
        var next = line.Skip(at + 1, Particle.Other);
        var factor = next > at + 1 ? 2 : 1;
        var word = line.Word(next);
        if (word.Weekday > 0 && line.IsCapital(next)) return Of(at, next + 1, $"P{factor}W");
        if (word.Month > 0 && line.IsCapital(next) || word.Season > 0) return Of(at, next + 1, $"P{factor}Y");
        if (word.DayPart) return Of(at, next + 1, "P1D");
        if (line.Is(next, Particle.Weekend)) return Of(at, next + 1, $"P{factor}W");
        if (word is { Unit: { } unit, UnitPlural: false }) return Of(at, next + 1, TimeUnits.Duration(factor * word.UnitFactor, unit));
        return factor == 1 && Amounts.TryRead(line, next, out var amount, out var end) && !amount.IsVague
            ? Of(at, end, TimeUnits.Duration(amount.Count, amount.Unit))
            : null;
    }

    private static Phrase? Plural(Line line, int at)
    {
        if (line.Word(at) is { Weekday: > 0, Support: Support.Plural } && line.IsCapital(at)) return Of(at, at + 1, "P1W");
        return null;
    }

    /// <summary>Once a week, three times a year.</summary>
    private static Phrase? Times(Line line, int at)
    {
        var next = at + 1;
        if (!line.Is(at, Particle.Once | Particle.Twice))
        {
            if (!Numbers.TryRead(line, at, out _, out next) || !line.Is(next, Particle.Times)) return null;
            next++;
        }
        if (line.Word(next).NumeralKind != NumeralKind.Article && !line.Is(next, Particle.Every | Particle.Per)) return null;
        return line.Word(next + 1) is { Unit: { } unit, UnitPlural: false } word
            ? Of(at, next + 2, TimeUnits.Duration(word.UnitFactor, unit))
            : null;
    }
}
