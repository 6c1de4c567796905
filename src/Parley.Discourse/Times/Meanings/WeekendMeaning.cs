using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>A Saturday and Sunday: over the weekend, last weekend, next weekend.</summary>
/// <remarks>
/// A bare weekend is the one that publication falls in, else the one before, or the one after when the verb looks forward.
/// </remarks>
internal sealed record WeekendMeaning(Step? Step) : Meaning
{
    private const int Saturday = 6;

    public override Resolution Resolve(in Vantage from)
    {
        var origin = Step?.Origin ?? Origin.Publication;
        if (from.At(origin) is not { Precision: Precision.Day } date) return Resolution.Unknown(from.Lack(origin));
        var weekday = PartialDate.IsoDay(date.First);
        var inside = weekday >= Saturday;
        var direction = Step?.Direction ?? 0;
        if (direction == 0 && !inside) direction = from.Tense == Tense.Future ? 1 : -1;
        var ahead = Saturday - weekday;
        var days = direction switch
        {
            0 => ahead,
            > 0 => inside ? ahead + 7 : ahead,
            _ => ahead - 7,
        };
        return date.Shift(days, TimeUnit.Day) is { } first && first.Shift(1, TimeUnit.Day) is { } second
            ? Resolution.Between(first, second, Vantage.Basis(origin))
            : Resolution.Unknown(TimeNotes.OutOfRange);
    }
}
