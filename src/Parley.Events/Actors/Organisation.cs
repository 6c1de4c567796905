namespace Parley.Events.Actors;

/// <summary>An organisation of the tables, as it stood for a time.</summary>
/// <param name="Name">The name, as the table has it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of its country; null when it has none.</param>
/// <param name="Code">Its CAMEO code.</param>
/// <param name="Term">For how long it had that code: the Taliban are insurgents at one time, a government at another.</param>
public sealed record Organisation(string Name, OrganisationKind Kind, string? Country, string Code, Term Term);
