namespace Parley.Ledgers.Entities;

/// <summary>What the tables know a name for.</summary>
/// <param name="Key">The same for all names of one: <c>country USA</c>.</param>
/// <param name="Name">The name that the table puts first: <c>United States</c>.</param>
internal sealed record ListedName(string Key, string Name);
