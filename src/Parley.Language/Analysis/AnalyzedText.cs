using Parley.Text.Segmentation;

namespace Parley.Language.Analysis;

/// <summary>Tags, lemmas, dependency trees and names of a segmented text; every array is parallel to its tokens.</summary>
/// <remarks>Immutable by convention: nobody writes to the arrays after construction. Thread-safe to read.</remarks>
public sealed record AnalyzedText
{
    /// <summary>The tokens and sentences analysed.</summary>
    public required SegmentedText Segments { get; init; }

    /// <summary>Universal part-of-speech tags (UPOS), such as <c>VERB</c>.</summary>
    public required string[] Upos { get; init; }

    /// <summary>Penn Treebank tags (XPOS), such as <c>VBD</c>.</summary>
    public required string[] Xpos { get; init; }

    /// <summary>Dictionary forms.</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>Index of each token's head in the text's token array; -1 for the root of a sentence. Each sentence is one tree.</summary>
    public required int[] Heads { get; init; }

    /// <summary>Universal Dependencies relation of each token to its head, subtypes included (<c>nsubj:pass</c>); <c>root</c> for roots.</summary>
    public required string[] Relations { get; init; }

    /// <summary>Names, in text order, not overlapping.</summary>
    public required EntitySpan[] Entities { get; init; }
}
