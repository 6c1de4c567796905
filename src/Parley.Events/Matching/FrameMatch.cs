using Parley.Events.Lexicon;

namespace Parley.Events.Matching;

/// <summary>A frame found in a text, with the words that fill it.</summary>
/// <remarks>Immutable. Sources and targets are head words: what a phrase with its conjuncts names, the coder decides. Negation, tense, modality and
/// aspect are not looked at.</remarks>
public sealed record FrameMatch
{
    private const int PerRole = 3;

    /// <summary>The entry.</summary>
    public required ActionFrame Frame { get; init; }

    /// <summary>The token that triggered it.</summary>
    public required int Trigger { get; init; }

    /// <summary>Head word of the source; -1 when the tree does not tell.</summary>
    public required int Source { get; init; }

    /// <summary>Head word of the target; -1 when the tree does not tell. Equal to the source when all parties are on both sides.</summary>
    public required int Target { get; init; }

    /// <summary>True when source and target are one phrase that names all parties.</summary>
    public bool IsReciprocal { get; init; }

    /// <summary>The tokens that the frame's words matched, trigger included, in text order: the evidence.</summary>
    public required IReadOnlyList<int> Words { get; init; }

    /// <summary>How much of the text speaks for the match: twice the frame's specificity, and three for each role bound.</summary>
    public int Rank => (2 * Frame.Specificity) + (Source >= 0 ? PerRole : 0) + (Target >= 0 ? PerRole : 0);
}
