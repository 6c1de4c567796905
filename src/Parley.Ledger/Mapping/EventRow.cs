namespace Parley.Ledgers.Mapping;

/// <summary>A row of table <c>event</c>.</summary>
internal sealed record EventRow
{
    public long Id { get; init; }

    public long ArticleId { get; init; }

    public required string LocalId { get; init; }

    public required string Type { get; init; }

    public string? Mode { get; init; }

    public string? Cameo { get; init; }

    public long? Quad { get; init; }

    public double? Score { get; init; }

    public required string Contexts { get; init; }

    public required string Sources { get; init; }

    public required string Targets { get; init; }

    public required string Evidence { get; init; }

    public required string EvidenceSpans { get; init; }

    public string? TimeText { get; init; }

    public string? TimeValue { get; init; }

    public string? PlaceName { get; init; }

    public required string Status { get; init; }

    public string? Statement { get; init; }

    public string? Rule { get; init; }

    public double Confidence { get; init; }
}
