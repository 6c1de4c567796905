namespace Parley.Records;

/// <summary>What one statement does to another.</summary>
/// <param name="Kind"><c>confirms</c>, <c>denies</c>, <c>rejects</c> or <c>repeats</c>.</param>
/// <param name="Of">Id of the other statement.</param>
public sealed record StatementRelation(string Kind, string Of);
