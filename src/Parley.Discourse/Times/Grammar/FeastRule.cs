using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Feasts with a fixed date: Christmas, New Year's Day 1979, last Halloween.</summary>
internal static class FeastRule
{
    /// <summary>Reads a feast that begins at a lexeme; a step may have come before it.</summary>
    public static Phrase? Read(Line line, int at, Step? step = null)
    {
        if (!line.IsCapital(at) || !line.Lexicon.Feasts.TryFind(line, at, out var feast, out var end)) return null;
        if (line.IsCapital(end - 1) != line.IsCapital(at) && !line.Is(end - 1, Particle.Possessive)) return null;
        var year = YearSuffix.Read(line, end);
        return new Phrase(at, year.End, TimeKind.Date, new CalendarMeaning(year.Year, feast.Month, feast.Day, year.Relative, step));
    }
}
