namespace Parley.Ledgers.Mapping;

/// <summary>A row of table <c>statement</c>.</summary>
internal sealed record StatementRow
{
    public long Id { get; init; }

    public long ArticleId { get; init; }

    public required string LocalId { get; init; }

    public string? SourceName { get; init; }

    public string? SourceEntity { get; init; }

    public string? SourceSpans { get; init; }

    public string? Cue { get; init; }

    public string? CueSpans { get; init; }

    public required string Content { get; init; }

    public required string ContentSpans { get; init; }

    public required string Form { get; init; }

    public required string Kind { get; init; }

    public string? Parent { get; init; }

    public string? AddresseeName { get; init; }

    public string? AddresseeEntity { get; init; }

    public string? MediumName { get; init; }

    public string? MediumEntity { get; init; }

    public string? TimeText { get; init; }

    public string? TimeValue { get; init; }

    public string? RelationKind { get; init; }

    public string? RelationOf { get; init; }

    public long Negated { get; init; }

    public double Confidence { get; init; }

    public required string Chain { get; init; }

    public long ClaimId { get; init; }
}
