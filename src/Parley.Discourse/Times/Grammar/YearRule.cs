using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Years, spans of years, decades and centuries: 1978, 2013-15, the 1990s, the 19th century.</summary>
/// <remarks>
/// Four figures are a year only where the words around say so (in 1978, the 1978 accords, 2024 elections, a range of two): newspapers
/// write larger numbers with a comma, but not all of them, and "1978 soldiers" is no year. Counted nouns, and units, speak against it.
/// </remarks>
internal static class YearRule
{
    private const int Oldest = 1500;
    private const int Newest = 2100;

    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at) => Decade(line, at) ?? Century(line, at) ?? Years(line, at);

    private static Phrase? Decade(Line line, int at)
    {
        var first = line[at].Decade;
        if (first == 0 || line.Is(at - 1, Particle.Sign)) return null;
        // "In his 20s" is an age, "$20s" are notes; "the 20s", "the early 20s" are a decade.
        var before = line.Is(at - 1, Particle.Edge | Particle.Strong) ? at - 2 : at - 1;
        if (line[at].Digits == 2 && !line.Is(before, Particle.Article)) return null;
        return FixedMeaning.Years(first, first + 9) is { } meaning ? new Phrase(at, at + 1, TimeKind.Date, meaning) : null;
    }

    private static Phrase? Century(Line line, int at)
    {
        var ordinal = line[at].Ordinal > 0 ? line[at].Ordinal : line.Word(at).Ordinal;
        var next = line.Skip(at + 1, Particle.Dash);
        if (ordinal is < 1 or > 30 || !line.Is(next, Particle.Century)) return null;
        return FixedMeaning.Years((ordinal - 1) * 100 + 1, ordinal * 100) is { } meaning
            ? new Phrase(at, next + 1, TimeKind.Date, meaning)
            : null;
    }

    private static Phrase? Years(Line line, int at)
    {
        if (!YearSuffix.IsYear(line, at)) return null;
        var year = line[at].Number;
        if (line.Is(at + 1, Particle.Dash) && SecondYear(line, at + 2, year) is var last && last > year
            && (IsYearHere(line, at, at + 3) || year is >= Oldest and <= Newest && last <= Newest))
            return FixedMeaning.Years(year, last) is { } span ? new Phrase(at, at + 3, TimeKind.Date, span) : null;
        return IsYearHere(line, at, at + 1) && PartialDate.Create(year) is { } date
            ? new Phrase(at, at + 1, TimeKind.Date, new FixedMeaning(date))
            : null;
    }

    /// <summary>The 15 of 2013-15, or a whole year; 0 when it is neither.</summary>
    private static int SecondYear(Line line, int at, int first)
    {
        if (YearSuffix.IsYear(line, at)) return line[at].Number;
        if (line[at].Digits != 2 || line.Is(at + 1, Particle.Counted)) return 0;
        return first / 100 * 100 + line[at].Number;
    }

    private static bool IsYearHere(Line line, int at, int end)
    {
        var before = line.Word(at - 1).Roles;
        if ((before & Particle.Strong) != 0 || line.Is(at - 1, Particle.Dash) && line.Is(at - 2, Particle.Strong)) return true;
        var plausible = line[at].Number is >= Oldest and <= Newest;
        if (line.Is(end, Particle.Event) && plausible) return true;
        if ((before & Particle.Weak) != 0) return plausible && !line.LooksLikeNoun(end);
        return plausible && (before & Particle.Owner) != 0 && line.LooksLikeNoun(end);
    }
}
