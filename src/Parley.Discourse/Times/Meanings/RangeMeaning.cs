using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>From one time to another, both included: from 5 to 17 September 1978, between March and May.</summary>
/// <remarks>
/// Writers give the year once. If only the later end has it, the earlier end is the last such month or day before it (December to February
/// 1979 begins in 1978); if only the earlier, the later end follows it. If neither, the later end is found as if it stood alone, and the
/// earlier end before it. Weekdays go the same way. Ends that come out in the wrong order are no range: only the first is kept.
/// </remarks>
internal sealed record RangeMeaning(Meaning From, Meaning To) : Meaning
{
    public override Resolution Resolve(in Vantage from)
    {
        Resolution start, end;
        if (IsOpen(From))
        {
            end = To.Resolve(from);
            start = Near(From, end, from, -1);
        }
        else
        {
            start = From.Resolve(from);
            end = IsOpen(To) ? Near(To, start, from, 1) : To.Resolve(from);
        }
        if (start.Start is not { } first) return start;
        if ((end.End ?? end.Start) is not { } last || last.Last < first.First) return start;
        return Resolution.Between(first, last, start.Basis > end.Basis ? start.Basis : end.Basis);
    }

    /// <summary>True for an end that needs the other to know its year or week.</summary>
    private static bool IsOpen(Meaning meaning) =>
        meaning is CalendarMeaning { Year: null, RelativeYear: null, Step: null } or WeekdayMeaning { Step: null, Week: null };

    /// <summary>The nearest time that fits, before or after the end that is known.</summary>
    private static Resolution Near(Meaning open, Resolution known, in Vantage from, int direction)
    {
        if (known.Start is not { } date) return known;
        var reach = direction < 0 ? date : known.End ?? date;
        var tense = direction < 0 ? Tense.Past : Tense.Future;
        if (reach.Precision == Precision.Year) reach = PartialDate.Of(direction < 0 ? reach.Last : reach.First, Precision.Day);
        var result = open.Resolve(new Vantage(reach, from.Anchor, null, tense));
        return result.Start is null ? result : result with { Basis = known.Basis };
    }
}
