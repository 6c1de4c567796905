namespace Parley.Ledgers.Tracks;

/// <summary>Somebody who takes part in a track.</summary>
/// <param name="Code">Country, ISO 3166 alpha-3; of a body that belongs to none, the id of the known entity (<c>k12</c>).</param>
/// <param name="Name">The name that most reports use.</param>
/// <param name="Steps">In how many steps it takes part.</param>
/// <param name="Role"><c>party</c>, <c>mediator</c> (it mediates, or deals with both parties) or <c>third party</c>.</param>
public sealed record TrackParty(string Code, string Name, int Steps, string Role);
