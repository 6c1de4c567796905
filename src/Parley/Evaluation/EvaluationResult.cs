namespace Parley.Evaluation;

/// <summary>The scores over one set of annotated data.</summary>
/// <param name="Scores">Precision and recall, in the order in which they are shown.</param>
/// <param name="Decimals">How many decimals they are shown with.</param>
/// <param name="Shares">How sorts of gold attributions fare; empty for other data.</param>
/// <param name="Summary">What was counted, in words.</param>
public sealed record EvaluationResult(IReadOnlyList<Score> Scores, int Decimals, IReadOnlyList<Share> Shares, string Summary)
{
    /// <summary>True when the number in the gold is shown beside each score, as for types of names.</summary>
    public bool ShowsCounts { get; init; }
}
