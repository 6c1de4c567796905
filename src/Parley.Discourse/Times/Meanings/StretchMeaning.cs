using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>The stretch of so many units that ends or begins at the origin: the past three weeks, the next two years.</summary>
internal sealed record StretchMeaning(long Count, TimeUnit Unit, Step Step) : Meaning
{
    public override Resolution Resolve(in Vantage from)
    {
        if (from.At(Step.Origin)?.To(Unit.Precision()) is not { } origin) return Resolution.Unknown(from.Lack(Step.Origin));
        if (origin.Shift(Step.Direction * Count, Unit) is not { } other) return Resolution.Unknown(TimeNotes.OutOfRange);
        return other.First < origin.First
            ? Resolution.Between(other, origin, Vantage.Basis(Step.Origin))
            : Resolution.Between(origin, other, Vantage.Basis(Step.Origin));
    }
}
