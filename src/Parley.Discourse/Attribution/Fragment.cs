namespace Parley.Discourse.Attribution;

/// <summary>An unbroken run of tokens of a passage that plays one role.</summary>
/// <param name="First">Place of the first token in the passage.</param>
/// <param name="End">One past the place of the last token.</param>
/// <param name="Margin">By how much its tags beat the second best ones, on average.</param>
internal readonly record struct Fragment(int First, int End, float Margin)
{
    /// <summary>Place of the last token.</summary>
    public int Last => End - 1;
}
