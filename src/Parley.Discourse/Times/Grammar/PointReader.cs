using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Reads one expression without modifier or range: the longest that any rule finds, earlier rules first among equals.</summary>
internal static class PointReader
{
    private static readonly Func<Line, int, Phrase?>[] Days =
    [
        CalendarRule.Read, DayRule.Read, WeekdayRule.Read, StepRule.Read, static (line, at) => FeastRule.Read(line, at),
    ];

    private static readonly Func<Line, int, Phrase?>[] Others =
    [
        YearRule.Read, SeasonRule.Read, AmountRule.Read, SetRule.Read, ReferenceRule.Read, TimeOfDayRule.Read,
    ];

    /// <summary>
    /// Reads what begins at a lexeme, an article before it included; null too where expressions nest deeper than any sane text.
    /// </summary>
    public static Phrase? Read(Line line, int at)
    {
        if (!line.TryNest()) return null;
        try
        {
            return ReadHere(line, at);
        }
        finally
        {
            line.Unnest();
        }
    }

    private static Phrase? ReadHere(Line line, int at)
    {
        var phrase = Longest(line, at, Others, Longest(line, at, Days, null));
        if (phrase is null && line.Is(at, Particle.Article) && line[at + 1].CanBegin && Read(line, at + 1) is { } inner)
            phrase = OwnsArticle(line, inner) ? inner with { First = at } : inner;
        return phrase is null ? null : TimeOfDayRule.Extend(line, phrase);
    }

    /// <summary>
    /// "The 1990s" has its article; in "the 1978 accords", "the May talks", "the three-week truce", "the then minister" it is the noun's.
    /// </summary>
    private static bool OwnsArticle(Line line, Phrase inner) =>
        inner.Kind is not (TimeKind.Duration or TimeKind.Set) && line[inner.First] is not { Digits: 4, Number: > 0 }
            && !line.Is(inner.First, Particle.Then)
        && !(inner.Meaning is CalendarMeaning && line.LooksLikeNoun(inner.End));

    /// <summary>Reads a date, for the time of day that stands before it.</summary>
    public static Phrase? ReadDay(Line line, int at)
    {
        at = line.Skip(at, Particle.Article);
        return Longest(line, at, Days, null);
    }

    private static Phrase? Longest(Line line, int at, Func<Line, int, Phrase?>[] rules, Phrase? best)
    {
        foreach (var rule in rules)
            if (rule(line, at) is { } found && (best is null || found.End > best.End))
                best = found;
        return best;
    }
}
