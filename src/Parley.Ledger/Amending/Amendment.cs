namespace Parley.Ledgers.Amending;

/// <summary>Something that a person said about a statement, event, move or entity.</summary>
public sealed record Amendment
{
    /// <summary>1, 2, ... in the order made.</summary>
    public long Number { get; init; }

    /// <summary>About what: article key, colon, id within the record.</summary>
    public required string Item { get; init; }

    /// <summary><c>accept</c>, <c>reject</c>, <c>correct</c> or <c>withdraw</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Which field, of a correction.</summary>
    public string? Field { get; init; }

    /// <summary>What it is, of a correction; <c>null</c> for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>Who says so.</summary>
    public required string By { get; init; }

    /// <summary>When, ISO 8601, UTC.</summary>
    public required string At { get; init; }

    /// <summary>Why.</summary>
    public string? Note { get; init; }
}
