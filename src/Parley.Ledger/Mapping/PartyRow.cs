namespace Parley.Ledgers.Mapping;

/// <summary>A row of table <c>party</c>.</summary>
internal sealed record PartyRow
{
    public long ArticleId { get; init; }

    public required string Owner { get; init; }

    public required string Side { get; init; }

    public long Position { get; init; }

    public string? Entity { get; init; }

    public string? Code { get; init; }

    public required string Name { get; init; }

    public required string Spans { get; init; }
}
