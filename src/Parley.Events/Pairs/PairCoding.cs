namespace Parley.Events.Pairs;

/// <summary>What a sentence says that the source does to the target.</summary>
/// <remarks>Immutable.</remarks>
public sealed record PairCoding
{
    /// <summary>The answer when nothing is said.</summary>
    public static PairCoding Nothing { get; } = new();

    /// <summary>A PLOVER type; empty for none.</summary>
    public string Type { get; init; } = "";

    /// <summary>A mode of the type; empty when the words do not tell.</summary>
    public string Mode { get; init; } = "";

    /// <summary>A CAMEO code; empty when there is no type.</summary>
    public string Cameo { get; init; } = "";

    /// <summary>The model's probability of the type, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The words that say so, and the frame behind them in brackets; else the word that governs both.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What spoke for the type most, the strongest first; at most ten.</summary>
    public IReadOnlyList<PairReason> Reasons { get; init; } = [];

    /// <summary>Other types and their probabilities, the likeliest first; at most three.</summary>
    public IReadOnlyList<PairReason> Rivals { get; init; } = [];
}
