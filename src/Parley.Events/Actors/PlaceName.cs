namespace Parley.Events.Actors;

/// <summary>How a name leads to a country.</summary>
public enum PlaceKind
{
    /// <summary>It is the country's name.</summary>
    Country,

    /// <summary>It is a capital, which may stand for the government.</summary>
    Capital,

    /// <summary>It is a part of the country.</summary>
    Part,

    /// <summary>It is the adjective or noun for its people.</summary>
    People,
}

/// <summary>A name that leads to a country.</summary>
/// <param name="Name">The main form of the name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code; null for a people or religion of no one state.</param>
/// <param name="Kind">How.</param>
public sealed record PlaceName(string Name, string? Country, PlaceKind Kind);
