namespace Parley.Discourse.Entities;

/// <summary>Somebody or something that the article names, with every mention found.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Entity
{
    /// <summary>The fullest name that the article gives.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of a country, its capital or parts, or a nationality; <c>null</c> where the tables know none.</summary>
    public string? Country { get; init; }

    /// <summary>The mentions in text order; at least one.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }
}
