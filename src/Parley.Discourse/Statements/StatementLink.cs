namespace Parley.Discourse.Statements;

/// <summary>What one statement does to another of the same article.</summary>
/// <param name="Kind"><c>confirms</c>, <c>denies</c>, <c>rejects</c> or <c>repeats</c>.</param>
/// <param name="Of">Index of the other statement in the layer.</param>
public sealed record StatementLink(string Kind, int Of);
