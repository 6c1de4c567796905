namespace Parley.Ledgers.Lineage;

/// <summary>A claim that a user means, and the statements of it that were asked for.</summary>
/// <param name="Id">The claim's number.</param>
/// <param name="Asked">Gives the numbers of these statements, the earliest first; read only when the claim is too large to be told whole.</param>
internal sealed record FoundClaim(long Id, Func<IReadOnlyList<long>> Asked);
