namespace Parley.Ledgers.Mapping;

/// <summary>A row of table <c>article</c>; properties are named as the columns.</summary>
internal sealed record ArticleRow
{
    public long Id { get; init; }

    public required string ArticleKey { get; init; }

    public required string Identity { get; init; }

    public long Version { get; init; } = 1;

    public required string GivenId { get; init; }

    public string? Title { get; init; }

    public required string Text { get; init; }

    public string? Date { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    public string? Source { get; init; }

    public string? Model { get; init; }
}
