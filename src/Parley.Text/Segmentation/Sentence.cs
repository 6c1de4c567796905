namespace Parley.Text.Segmentation;

/// <summary>A run of tokens that forms one sentence.</summary>
/// <param name="First">Index of the first token in <see cref="SegmentedText.Tokens"/>.</param>
/// <param name="Count">Number of tokens; at least one.</param>
/// <param name="StartsParagraph">True for the first sentence of a paragraph.</param>
public readonly record struct Sentence(int First, int Count, bool StartsParagraph)
{
    /// <summary>One past the index of the last token.</summary>
    public int End => First + Count;
}
