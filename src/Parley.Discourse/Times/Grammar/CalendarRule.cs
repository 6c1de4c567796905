using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>
/// Dates with a month: 5 March 1979, March 5, 1979, Sept. 17, the 17th of September, November last year, 5-17 September, in figures too.
/// </summary>
/// <remarks>
/// A weekday before or after the date belongs to it and is not checked against it: writers err, and the date is the firmer of the two.
/// </remarks>
internal static class CalendarRule
{
    private const int DaysInLongestMonth = 31;

    /// <summary>Reads a date that begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at)
    {
        var start = AfterWeekday(line, at);
        var phrase = InFigures(line, start) ?? DayFirst(line, start) ?? MonthFirst(line, start);
        return phrase is null || start > at && !NamesDay(phrase) ? null : phrase with { First = at };
    }

    /// <summary>The number of a day of the month (5, 5th; fifth only where "of" follows), or 0.</summary>
    private static int DayAt(Line line, int at)
    {
        var lexeme = line[at];
        var day = lexeme.Ordinal > 0 ? lexeme.Ordinal : lexeme.Digits is 1 or 2 ? lexeme.Number : 0;
        if (day == 0 && line.Is(at + 1, Particle.Of)) day = lexeme.Word.Ordinal;
        return day is > 0 and <= DaysInLongestMonth ? day : 0;
    }

    private static bool NamesDay(Phrase phrase) => phrase.Meaning is CalendarMeaning { Day: > 0 } or FixedMeaning or RangeMeaning;

    /// <summary>Skips "Tuesday", "Tuesday,", "Tuesday the".</summary>
    private static int AfterWeekday(Line line, int at)
    {
        if (line.Word(at).Weekday == 0 || line.Word(at).Support == Support.Plural || !line.IsCapital(at)) return at;
        return line.Skip(line.Skip(at + 1, Particle.Comma), Particle.Article);
    }

    private static Phrase? InFigures(Line line, int at)
    {
        if (line[at].Date is not { } date) return null;
        Meaning meaning = date.Date is { } known
            ? new FixedMeaning(known, null, date.Ambiguous ? TimeNotes.AmbiguousOrder : null)
            : new LiteralMeaning(null, TimeNotes.NoSuchDay);
        return new Phrase(at, at + 1, TimeKind.Date, meaning);
    }

    private static Phrase? DayFirst(Line line, int at)
    {
        var day = DayAt(line, at);
        if (day == 0 || line.Is(at - 1, Particle.Sign)) return null;
        var next = at + 1;
        var last = DayRange.Read(line, at, day, ref next, DayAt);
        next = line.Skip(line.Skip(next, Particle.Of), Particle.Dash);
        if (!IsMonth(line, next)) return null;
        var month = line.Word(next).Month;
        var year = YearSuffix.Read(line, line.Is(next + 1, Particle.Dash) && YearSuffix.IsYear(line, next + 2) ? next + 2 : next + 1);
        return Dates(at, Math.Max(year.End, next + 1), month, day, last, year);
    }

    private static Phrase? MonthFirst(Line line, int at)
    {
        if (!IsMonth(line, at)) return null;
        var month = line.Word(at).Month;
        var next = line.Skip(at + 1, Particle.Article);
        var day = DayAt(line, next);
        if (day > 0 && !line.Is(next + 1, Particle.Counted | Particle.Am | Particle.Pm))
        {
            next++;
            var last = DayRange.Read(line, next - 1, day, ref next, DayAt);
            if (last > 0 || !IsMonth(line, next)) return Dates(at, 0, month, day, last, YearSuffix.Read(line, next));
        }
        var year = YearSuffix.Read(line, at + 1);
        if (year.End == at + 1 && line.Word(at).Support == Support.Cue && !HasCue(line, at)) return null;
        return new Phrase(at, year.End, TimeKind.Date, new CalendarMeaning(year.Year, month, 0, year.Relative));
    }

    private static Phrase Dates(int first, int end, int month, int day, int last, YearSuffix.Found year)
    {
        Meaning meaning = new CalendarMeaning(year.Year, month, day, year.Relative);
        if (last > 0) meaning = new RangeMeaning(meaning, new CalendarMeaning(year.Year, month, last, year.Relative));
        return new Phrase(first, Math.Max(end, year.End), TimeKind.Date, meaning);
    }

    private static bool IsMonth(Line line, int at) => line.Word(at).Month > 0 && line.IsCapital(at);

    /// <summary>May and March are months only after a word that a month can follow; a tag for a verb forbids it.</summary>
    private static bool HasCue(Line line, int at)
    {
        if (line.Tag(at) is ['V' or 'M', ..]) return false;
        if (line.Word(at - 2).Month > 0 && line.Is(at - 1, Particle.And | Particle.To | Particle.Dash | Particle.Through)) return true;
        return line.Is(at - 1, Particle.Cue) || line.Word(at - 1).Step is not null
            || line.Is(at - 1, Particle.Dash) && line.Is(at - 2, Particle.Cue);
    }
}
