namespace Parley.Text;

/// <summary>One report to be read: its text, exactly as it will be analysed, and what is known about it.</summary>
/// <remarks>Immutable and thread-safe. Empty strings are never stored for metadata; what is unknown is <c>null</c>.</remarks>
public sealed record Article
{
    /// <summary>The analysed text; offsets everywhere refer to it. May be empty, never null.</summary>
    public required string Text { get; init; }

    /// <summary>The given id, else the URL, else the file's name (with the item's number in it).</summary>
    public required string Id { get; init; }

    /// <summary>The headline, if known.</summary>
    public string? Title { get; init; }

    /// <summary>Publication date in ISO 8601 at the precision known (<c>2024-02-08</c>, <c>2024-02</c>, <c>2024</c>).</summary>
    public string? Date { get; init; }

    /// <summary>The publishing outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline.</summary>
    public string? Author { get; init; }

    /// <summary>Where the article was published.</summary>
    public string? Url { get; init; }
}
