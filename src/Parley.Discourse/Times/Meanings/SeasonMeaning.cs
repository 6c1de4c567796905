using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>Months of a year in a row: a season, a quarter, a half.</summary>
/// <remarks>
/// The value is the range from the first month to the last; a winter begins in December of its year. Without a year the rules of
/// <see cref="CalendarMeaning"/> find the first month, save that "last" leaves out a season that is still going on, and "this" and a
/// bare one with a verb that looks forward take it.
/// </remarks>
/// <param name="Start">The first month.</param>
/// <param name="Months">How many months: 3 or 6.</param>
internal sealed record SeasonMeaning(CalendarMeaning Start, int Months) : Meaning
{
    public override Resolution Resolve(in Vantage from)
    {
        var start = Start.Resolve(from);
        if (start.Start is not { } first) return start;
        if (Start is { Year: null, RelativeYear: null } && Correct(first, from) is { } better) first = better;
        return first.Shift(Months - 1, TimeUnit.Month) is { } last
            ? Resolution.Between(first, last, start.Basis)
            : Resolution.Unknown(TimeNotes.OutOfRange);
    }

    /// <summary>Puts right the year where publication falls into the season itself.</summary>
    private PartialDate? Correct(PartialDate first, in Vantage from)
    {
        if (from.Publication is not { } date || Start.Step is { Origin: not Origin.Publication }) return null;
        if (Start.Step is { Direction: -1 }) return Holds(first, date) ? first.Shift(-12, TimeUnit.Month) : null;
        var before = first.Shift(-12, TimeUnit.Month);
        return Start.Step is not { Direction: 1 } && before is { } earlier && Holds(earlier, date) ? earlier : null;
    }

    private bool Holds(PartialDate first, PartialDate date) =>
        first.First <= date.First && first.Shift(Months - 1, TimeUnit.Month) is { } last && date.Last <= last.Last;
}
