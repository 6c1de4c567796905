using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>A weekday seen from publication: on Tuesday, last Friday, Monday next week, the following Thursday.</summary>
/// <remarks>
/// A bare weekday is the nearest at or before publication, or at or after it when the verb looks forward: reports name the day they
/// appear on ("said on Tuesday", "will meet later on Tuesday"). "Last" and "next" leave the origin's own day out; "this" goes by the
/// verb, as a bare one.
/// </remarks>
internal sealed record WeekdayMeaning(int Day, Step? Step = null, ShiftMeaning? Week = null) : Meaning
{
    public override Resolution Resolve(in Vantage from)
    {
        if (Week is not null) return InWeek(from);
        var origin = Step?.Origin ?? Origin.Publication;
        if (from.At(origin) is not { Precision: Precision.Day } date) return Resolution.Unknown(from.Lack(origin));
        var direction = Step is { Direction: not 0 } step ? step.Direction : from.IsFuture && origin == Origin.Publication ? 1 : -1;
        var strict = Step is { Direction: not 0 };
        var distance = direction * (Day - PartialDate.IsoDay(date.First));
        distance = (distance % 7 + 7) % 7;
        if (distance == 0 && strict) distance = 7;
        return Resolution.AtOr(date.Shift(direction * distance, TimeUnit.Day), Vantage.Basis(origin), TimeNotes.OutOfRange);
    }

    private Resolution InWeek(in Vantage from)
    {
        var week = Week!.Resolve(from);
        if (week.Start is not { } start) return week;
        return Resolution.AtOr(PartialDate.Of(start.First, Precision.Day).Shift(Day - 1, TimeUnit.Day), week.Basis, TimeNotes.OutOfRange);
    }
}
