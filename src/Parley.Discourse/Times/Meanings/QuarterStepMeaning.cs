using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>A quarter of a year seen from another: last quarter, this quarter.</summary>
internal sealed record QuarterStepMeaning(Step Step) : Meaning
{
    public override Resolution Resolve(in Vantage from)
    {
        if (from.At(Step.Origin)?.To(Precision.Month) is not { } month) return Resolution.Unknown(from.Lack(Step.Origin));
        var first = month.Shift(-((month.First.Month - 1) % 3) + 3 * Step.Direction, TimeUnit.Month);
        return first is { } start && start.Shift(2, TimeUnit.Month) is { } end
            ? Resolution.Between(start, end, Vantage.Basis(Step.Origin))
            : Resolution.Unknown(TimeNotes.OutOfRange);
    }
}
