using Parley.Discourse.Times.Calendar;

namespace Parley.Discourse.Times.Meanings;

/// <summary>What a meaning comes to, seen from a vantage.</summary>
/// <param name="Start">The date, or the first of a range.</param>
/// <param name="End">The last of a range.</param>
/// <param name="Literal">A value that is no date: a duration, a repetition.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Note">Why there is no value, or a coarser one.</param>
internal readonly record struct Resolution(PartialDate? Start, PartialDate? End, string? Literal, TimeBasis Basis, string? Note)
{
    /// <summary>A date.</summary>
    public static Resolution At(PartialDate date, TimeBasis basis) => new(date, null, null, basis, null);

    /// <summary>A range; one date when both ends are the same.</summary>
    public static Resolution Between(PartialDate start, PartialDate end, TimeBasis basis) =>
        new(start, end == start ? null : end, null, basis, null);

    /// <summary>No value, and why.</summary>
    public static Resolution Unknown(string note) => new(null, null, null, TimeBasis.None, note);

    /// <summary>A date if it lies on the calendar.</summary>
    public static Resolution AtOr(PartialDate? date, TimeBasis basis, string note) => date is { } known ? At(known, basis) : Unknown(note);
}
