namespace Parley.Events.Actors;

/// <summary>A place or building that stands for those who work there, such as the Kremlin.</summary>
/// <param name="Name">Its name, without an article.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code; null for an international body.</param>
/// <param name="Code">The CAMEO code of those it stands for.</param>
/// <param name="StandsFor">Who that is, in words.</param>
/// <param name="Term">For how long.</param>
public sealed record Metonym(string Name, string? Country, string Code, string StandsFor, Term Term);
