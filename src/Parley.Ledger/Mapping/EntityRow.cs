namespace Parley.Ledgers.Mapping;

/// <summary>A row of table <c>entity</c>.</summary>
internal sealed record EntityRow
{
    public long ArticleId { get; init; }

    public required string LocalId { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public string? Country { get; init; }

    public string? Code { get; init; }

    public required string Sectors { get; init; }

    public string? Role { get; init; }

    public string? Wikidata { get; init; }

    public required string Mentions { get; init; }

    public long MentionCount { get; init; }
}
