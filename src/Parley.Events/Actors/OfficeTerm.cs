namespace Parley.Events.Actors;

/// <summary>That a person held an office for a time.</summary>
/// <param name="Office">The office.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of the country; null for an office of an international organisation or of none.</param>
/// <param name="Term">From when to when.</param>
/// <param name="Code">The actor's code while in office, such as GBRGOV.</param>
public sealed record OfficeTerm(Office Office, string? Country, Term Term, string Code);
