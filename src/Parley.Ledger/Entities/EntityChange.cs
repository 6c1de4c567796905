namespace Parley.Ledgers.Entities;

/// <summary>A merge or split made by hand.</summary>
public sealed record EntityChange
{
    /// <summary>1, 2, ... in the order made.</summary>
    public long Number { get; init; }

    /// <summary>When, ISO 8601, UTC.</summary>
    public required string At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary><c>merge</c>: the first into the other; <c>split</c>: the first out of the other.</summary>
    public required string Action { get; init; }

    /// <summary>The first, such as <c>k12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The other.</summary>
    public required string Other { get; init; }

    /// <summary>The name that was split off; <c>null</c> when a merge was undone.</summary>
    public string? Name { get; init; }

    /// <summary>Why.</summary>
    public string? Note { get; init; }
}
