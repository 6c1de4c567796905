using Parley.Text.Reading;

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

    /// <summary>How many words of the page were left out as not belonging to the article (menus, teasers, comments); <c>null</c> for what is no page.</summary>
    public int? LeftOutWords { get; init; }

    /// <summary>Reads the one article of a file, whatever its format; for files that may hold several there is <see cref="ArticleReader"/>.</summary>
    /// <param name="path">The file, or <c>-</c> for standard input.</param>
    /// <param name="options">What is known beside; null for nothing.</param>
    /// <exception cref="FormatException">The file cannot be read, or holds no article or several; the message says which, and what to do.</exception>
    public static Article FromFile(string path, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var results = new ArticleReader(options).Read(path).Take(2).ToList();
        if (results.Find(result => !result.IsSuccess)?.Failure is { } failure) throw new FormatException(failure.ToString());
        return results is [{ Article: { } article }]
            ? article
            : throw new FormatException($"{path}: it holds more than one article; read it with {nameof(ArticleReader)}");
    }
}
