namespace Parley.Language.Network;

/// <summary>What the network takes as one sentence: a sentence, or a stretch of one that is too long.</summary>
/// <param name="First">Index of the first token in the text.</param>
/// <param name="Count">Number of tokens; at least one.</param>
internal readonly record struct Window(int First, int Count)
{
    /// <summary>Most tokens of a window. The parser's room grows with the square of this; edited text stays far below.</summary>
    public const int Longest = 400;
}
