using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>
/// Seasons, quarters and halves of years: the summer of 1979, last winter, the first quarter of 2023, the second half of last year.
/// </summary>
internal static class SeasonRule
{
    private const int Season = 3;

    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at) => ReadSeason(line, at, null) ?? PartOfYear(line, at);

    /// <summary>Reads a season; a step (last, this) may have come before it.</summary>
    public static Phrase? ReadSeason(Line line, int at, Step? step)
    {
        var month = line.Word(at).Season;
        if (month == 0) return null;
        var year = YearSuffix.Read(line, at + 1);
        var end = year.End;
        if (end == at + 1 && step is null
            && (line.Word(at).Support == Support.Year || !line.Is(at - 1, Particle.Article | Particle.Cue))) return null;
        if (year.Year is not null && line.Is(end, Particle.Dash) && line[end + 1].Digits is 2 or 4) end += 2;
        var meaning = new SeasonMeaning(new CalendarMeaning(year.Year, month, 0, year.Relative, step), Season);
        return new Phrase(at, end, TimeKind.Date, meaning) { Approximate = true };
    }

    private static Phrase? PartOfYear(Line line, int at)
    {
        var (number, months, next) = Numbered(line, at);
        if (number < 1 || number * months > 12) return null;
        var year = YearSuffix.Read(line, next);
        if (year.End == next && (months == 6 || !line.Is(at - 1, Particle.Article))) return null;
        if (year.End == next && line.Is(next, Particle.Of)) return null;
        var start = new CalendarMeaning(year.Year, (number - 1) * months + 1, 0, year.Relative);
        return new Phrase(at, year.End, TimeKind.Date, new SeasonMeaning(start, months));
    }

    /// <summary>Q1, first quarter, 2nd half: the number, the months in each, and where it ends.</summary>
    private static (int Number, int Months, int End) Numbered(Line line, int at)
    {
        if (line.Form(at) is ['Q', >= '1' and <= '4'] form && YearSuffix.Read(line, at + 1).End > at + 1) return (form[1] - '0', 3, at + 1);
        var ordinal = line[at].Ordinal > 0 ? line[at].Ordinal : line.Word(at).Ordinal;
        var next = line.Skip(at + 1, Particle.Dash);
        if (ordinal > 0 && line.Is(next, Particle.Quarter)) return (ordinal, 3, next + 1);
        return ordinal > 0 && line.Is(next, Particle.Half) ? (ordinal, 6, next + 1) : default;
    }
}
