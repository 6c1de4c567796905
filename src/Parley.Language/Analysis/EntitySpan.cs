namespace Parley.Language.Analysis;

/// <summary>A name in the text: a run of tokens inside one sentence.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">Number of tokens; at least one.</param>
/// <param name="Kind">Which of the four kinds the recogniser gave it.</param>
public readonly record struct EntitySpan(int First, int Count, EntityKind Kind)
{
    /// <summary>One past the index of the last token.</summary>
    public int End => First + Count;
}
