using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Meanings;

/// <summary>A decade or century seen from another: the last decade as it is counted on calendars, this century.</summary>
/// <param name="Years">10 or 100.</param>
/// <param name="Step">Which one.</param>
internal sealed record PeriodStepMeaning(int Years, Step Step) : Meaning
{
    public override Resolution Resolve(in Vantage from)
    {
        if (from.At(Step.Origin) is not { } date) return Resolution.Unknown(from.Lack(Step.Origin));
        var first = (date.First.Year / Years + Step.Direction) * Years;
        return PartialDate.Create(Math.Max(first, 1)) is { } start && PartialDate.Create(first + Years - 1) is { } end
            ? Resolution.Between(start, end, Vantage.Basis(Step.Origin))
            : Resolution.Unknown(TimeNotes.OutOfRange);
    }
}
