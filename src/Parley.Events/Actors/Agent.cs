namespace Parley.Events.Actors;

/// <summary>A noun that says what part somebody plays, such as soldier.</summary>
/// <param name="Noun">The singular.</param>
/// <param name="Role">The CAMEO role.</param>
/// <param name="Sectors">The PLOVER sectors.</param>
/// <param name="IsBorrowed">
/// True when the noun takes its role from who it belongs to, and has <paramref name="Role"/> only where that is a country or nobody: a
/// spokesman is the army's or the party's.
/// </param>
public sealed record Agent(string Noun, Role Role, IReadOnlyList<string> Sectors, bool IsBorrowed);
