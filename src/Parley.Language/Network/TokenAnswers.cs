using Parley.Language.Analysis;

namespace Parley.Language.Network;

/// <summary>What the network answers, in arrays parallel to the text's tokens.</summary>
/// <remarks>Batches write to tokens of their own, so several may be at work at once.</remarks>
internal sealed class TokenAnswers(int tokens)
{
    /// <summary>Universal tags.</summary>
    public string[] Upos { get; } = new string[tokens];

    /// <summary>Penn tags.</summary>
    public string[] Xpos { get; } = new string[tokens];

    /// <summary>Heads as indices of the text's tokens, -1 for the root of a window.</summary>
    public int[] Heads { get; } = new int[tokens];

    /// <summary>Relations.</summary>
    public string[] Relations { get; } = new string[tokens];

    /// <summary>Numbers of IOB2 tags.</summary>
    public int[] EntityTags { get; } = new int[tokens];

    /// <summary>The encoder's outputs, where they are asked for.</summary>
    public EncoderStates? States { get; init; }
}
