namespace Parley.Ledgers.Entities;

/// <summary>A known entity with its names and what people changed about it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Names">Its names, the most frequent first.</param>
/// <param name="Changes">Merges and splits that it took part in, in their order.</param>
public sealed record KnownDetails(KnownEntity Entity, IReadOnlyList<KnownName> Names, IReadOnlyList<EntityChange> Changes);
