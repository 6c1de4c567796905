using Parley.Discourse.Times.Calendar;

namespace Parley.Discourse.Times.Meanings;

/// <summary>A date or range that the words give in full: 1978, the 1990s, 2013-15, 2024-02-12.</summary>
internal sealed record FixedMeaning(PartialDate Start, PartialDate? End = null, string? Note = null) : Meaning
{
    public override Resolution Resolve(in Vantage from) => new(Start, End == Start ? null : End, null, TimeBasis.Absolute, Note);

    /// <summary>Years from one to another, if the calendar has them.</summary>
    public static FixedMeaning? Years(int first, int last) =>
        first <= last && PartialDate.Create(first) is { } start && PartialDate.Create(last) is { } end
            ? new FixedMeaning(start, end)
            : null;
}
