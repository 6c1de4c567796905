namespace Parley.Text.Reading;

/// <summary>How much of a hostile or broken input is taken in before it is refused. Every limit of the readers stands here.</summary>
/// <remarks>Immutable and thread-safe. What exceeds a limit becomes a <see cref="ReadFailure"/> that names the limit and a remedy.</remarks>
public sealed record ReadingLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Largest single text, page, feed, line of JSON lines or row of CSV, in bytes after decompression: 64 MiB.</summary>
    /// <remarks>A plain text of 50 MB is read. Memory in use is a small multiple of the largest text, not of the input.</remarks>
    public int MaxTextBytes { get; init; } = 64 << 20;

    /// <summary>Largest HTML page in bytes: 16 MiB. A page takes about ten times its size in memory.</summary>
    public int MaxHtmlBytes { get; init; } = 16 << 20;

    /// <summary>Most elements in an HTML page: 250,000.</summary>
    public int MaxHtmlElements { get; init; } = 250_000;

    /// <summary>Deepest nesting of elements in an HTML page: 400.</summary>
    public int MaxHtmlDepth { get; init; } = 400;

    /// <summary>Deepest nesting of a JSON value: 64.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>Deepest nesting of elements in a feed: 64.</summary>
    public int MaxXmlDepth { get; init; } = 64;

    /// <summary>Most columns of a CSV row: 1,000.</summary>
    public int MaxColumns { get; init; } = 1_000;

    /// <summary>How many times larger than its compressed form a content may be: 200. Checked once 16 MiB have come out.</summary>
    public int MaxCompressionRatio { get; init; } = 200;

    /// <summary>Most layers of <c>.gz</c> and <c>.zip</c> around a text: 3.</summary>
    public int MaxArchiveDepth { get; init; } = 3;

    /// <summary>Most entries of one <c>.zip</c>: 1,000,000.</summary>
    public int MaxZipEntries { get; init; } = 1_000_000;

    /// <summary>Largest <c>.zip</c> that is held in memory, because it comes from standard input or from another archive: 512 MiB.</summary>
    public int MaxHeldZipBytes { get; init; } = 512 << 20;
}
