namespace Parley.Ledgers.Tracks;

/// <summary>Somebody in a step.</summary>
/// <param name="Code">Country, or id of the known entity.</param>
/// <param name="Name">As the report names it.</param>
/// <param name="IsWhole">True when the name is that of the country itself.</param>
internal sealed record FoundParty(string Code, string Name, bool IsWhole);
