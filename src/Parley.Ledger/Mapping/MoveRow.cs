namespace Parley.Ledgers.Mapping;

/// <summary>A row of table <c>move</c>.</summary>
internal sealed record MoveRow
{
    public long Id { get; init; }

    public long ArticleId { get; init; }

    public required string LocalId { get; init; }

    public required string Kind { get; init; }

    public required string Actor { get; init; }

    public required string Toward { get; init; }

    public required string Issues { get; init; }

    public required string Evidence { get; init; }

    public required string EvidenceSpans { get; init; }

    public string? TimeText { get; init; }

    public string? TimeValue { get; init; }

    public string? Statement { get; init; }

    public string? Event { get; init; }
}
