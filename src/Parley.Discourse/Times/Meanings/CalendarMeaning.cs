using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>A month, or a day of one, with a year, with a year told by steps (last year), or with none.</summary>
/// <remarks>
/// Without a year, in this order: the year that frames the sentence ("In 1978, … in March"); else the latest such month or day not after
/// publication, or the earliest not before it when the verb looks forward, or whichever is nearer when it is in the present. "Last" and
/// "next" leave publication's own month or day out. A 29 February is looked for in up to eight years, the longest that two leap years
/// can lie apart.
/// </remarks>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31, or 0 for the month.</param>
/// <param name="RelativeYear">The step that gives the year, or null.</param>
/// <param name="Step">The step that chooses among years (last November), or null.</param>
internal sealed record CalendarMeaning(int? Year, int Month, int Day, ShiftMeaning? RelativeYear = null, Step? Step = null) : Meaning
{
    private const int LeapGap = 8;

    public override Resolution Resolve(in Vantage from)
    {
        if (Year is { } year) return Resolution.AtOr(PartialDate.Create(year, Month, Day), TimeBasis.Absolute, TimeNotes.NoSuchDay);
        if (RelativeYear is not null) return InRelativeYear(from);
        if (from.FrameYear is { } frame && Step is null)
            return Resolution.AtOr(PartialDate.Create(frame, Month, Day), TimeBasis.Document, TimeNotes.NoSuchDay);
        var origin = Step?.Origin ?? Origin.Publication;
        if (from.At(origin) is not { } date || date.Precision == Precision.Year) return Resolution.Unknown(from.Lack(origin));
        var basis = Vantage.Basis(origin);
        if (Step is { Direction: not 0 } step) return Search(date, step.Direction, strict: true, basis);
        var past = Search(date, -1, strict: false, basis);
        if (origin == Origin.Document || !from.IsFuture) return past;
        var future = Search(date, 1, strict: false, basis);
        return from.Tense == Tense.Present && Days(past, date) <= Days(future, date) ? past : future;
    }

    private Resolution InRelativeYear(in Vantage from)
    {
        var year = RelativeYear!.Resolve(from);
        return year.Start is { } start
            ? Resolution.AtOr(PartialDate.Create(start.First.Year, Month, Day), year.Basis, TimeNotes.NoSuchDay)
            : year;
    }

    /// <summary>How far a date lies from the origin.</summary>
    private static int Days(Resolution found, PartialDate origin) =>
        found.Start is { } date ? Math.Abs(date.First.DayNumber - origin.First.DayNumber) : int.MaxValue;

    private Resolution Search(PartialDate date, int direction, bool strict, TimeBasis basis)
    {
        var precision = Day == 0 || date.Precision == Precision.Month ? Precision.Month : Precision.Day;
        var here = PartialDate.Of(date.First, precision).First;
        var unreal = true;
        for (var i = -1; i <= LeapGap; i++)
        {
            if (PartialDate.Create(date.First.Year + direction * i, Month, Day) is not { } candidate) continue;
            unreal = false;
            var distance = direction * PartialDate.Of(candidate.First, precision).First.CompareTo(here);
            if (distance > 0 || distance == 0 && !strict) return Resolution.At(candidate, basis);
        }
        return Resolution.Unknown(unreal ? TimeNotes.NoSuchDay : TimeNotes.OutOfRange);
    }
}
