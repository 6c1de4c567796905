using Parley.Text;

namespace Parley.Discourse.Details;

/// <summary>A statement as far as its words are known: who, by which cue, what.</summary>
/// <remarks>Immutable. All spans count UTF-16 code units of the analysed text and stand in text order.</remarks>
/// <param name="Source">The words that name who says it; empty when the text gives nobody.</param>
/// <param name="Cue">The words that attribute it; empty when there are none.</param>
/// <param name="Content">What is said; normally not empty.</param>
public sealed record StatementParts(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)
{
    /// <summary>Who speaks, as a key that is equal for two statements of one speaker; <c>null</c> when nobody knows.</summary>
    public string? Speaker { get; init; }
}
