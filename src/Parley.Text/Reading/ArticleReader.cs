using System.IO.Compression;

namespace Parley.Text.Reading;

/// <summary>Reads articles from every kind of input that Parley knows.</summary>
/// <remarks>
/// What an input holds is told from its content, never from its name: plain text, HTML, JSON, JSON lines, CSV and TSV with a header,
/// RSS and Atom, and gzip or zip of these, in UTF-8, UTF-16 or Windows-1252. Results come in the order of the input and are the same
/// each time. Bad input never throws: it becomes a <see cref="ReadFailure"/>, and the rest goes on. JSON lines, tables, feeds and
/// archives are streamed, so memory depends on the largest article and not on the number of them. Immutable and thread-safe.
/// </remarks>
public sealed class ArticleReader
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    private readonly ReadingOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">What the user says about the inputs; null for <see cref="ReadingOptions.Default"/>.</param>
    public ArticleReader(ReadingOptions? options = null) => _options = options ?? ReadingOptions.Default;

    /// <summary>Reads what files, folders, globs and <c>-</c> hold; see <see cref="InputSet"/>.</summary>
    public IEnumerable<ReadResult> ReadAll(IEnumerable<string> inputs)
    {
        foreach (var input in InputSet.Expand(inputs))
            if (input.Failure is { } failure) yield return ReadResult.Failed(failure.Name, failure.Message);
            else
                foreach (var result in Read(input.Path))
                    yield return result;
    }

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <remarks>The file is opened at the first result asked for, and closed after the last.</remarks>
    public IEnumerable<ReadResult> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return InputFaults.Guard(ReadFile(path), path);
    }

    /// <summary>Reads a stream, which is left open.</summary>
    /// <param name="stream">Any stream that can be read; one that can be searched in spares holding zip archives in memory.</param>
    /// <param name="name">What it is called in messages and ids.</param>
    public IEnumerable<ReadResult> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return InputFaults.Guard(ReadStream(stream, name), name);
    }

    private IEnumerable<ReadResult> ReadStream(Stream stream, string name)
    {
        foreach (var result in ReadContent(stream, InputName.OfFile(name), 0)) yield return result;
    }

    private IEnumerable<ReadResult> ReadFile(string path)
    {
        using var stream = path == StandardInput
            ? Console.OpenStandardInput()
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        var name = path == StandardInput ? new InputName("standard input", "stdin") : InputName.OfFile(path);
        foreach (var result in ReadContent(stream, name, 0)) yield return result;
    }

    private IEnumerable<ReadResult> ReadContent(Stream stream, InputName name, int depth)
    {
        var head = new HeadStream(stream);
        var kind = ContentSniffer.KindOf(head.Head, head.IsWhole, _options);
        if (kind is ContentKind.Gzip or ContentKind.Zip && depth >= _options.Limits.MaxArchiveDepth)
            throw new InputException($"archives are nested more than {_options.Limits.MaxArchiveDepth} deep (MaxArchiveDepth); unpack it by hand");
        return NotEmpty(kind switch
        {
            ContentKind.Gzip => ReadGzip(head, name, depth),
            ContentKind.Zip => ReadZip(stream, head, name, depth),
            ContentKind.Html => HtmlInput.Read(head, name, _options),
            ContentKind.Json => JsonInput.Read(head, name, _options),
            ContentKind.JsonLines => JsonLinesInput.Read(head, name, _options),
            ContentKind.Csv => CsvInput.Read(head, name, _options),
            ContentKind.Feed => FeedInput.Read(head, name, _options),
            ContentKind.PlainText => PlainTextInput.Read(head, name, _options),
            _ => throw new InputException(Refusal(kind, head)),
        }, name);
    }

    private static IEnumerable<ReadResult> NotEmpty(IEnumerable<ReadResult> results, InputName name)
    {
        var any = false;
        foreach (var result in results)
        {
            any = true;
            yield return result;
        }
        if (!any) yield return ReadResult.Failed(name.Shown, "it holds no articles; leave it out");
    }

    private IEnumerable<ReadResult> ReadGzip(HeadStream head, InputName name, int depth)
    {
        using var unpacked = GzipInput.Open(head, _options.Limits);
        foreach (var result in ReadContent(unpacked, name, depth + 1)) yield return result;
    }

    private IEnumerable<ReadResult> ReadZip(Stream stream, HeadStream head, InputName name, int depth)
    {
        using var zip = ZipInput.Open(stream, head, _options.Limits);
        foreach (var entry in zip.Entries)
        {
            var inner = name.Entry(entry.FullName);
            foreach (var result in InputFaults.Guard(ReadEntry(zip, entry, inner, depth), inner.Shown)) yield return result;
        }
    }

    private IEnumerable<ReadResult> ReadEntry(ZipInput zip, ZipArchiveEntry entry, InputName name, int depth)
    {
        using var unpacked = zip.Open(entry);
        foreach (var result in ReadContent(unpacked, name, depth + 1)) yield return result;
    }

    private static string Refusal(ContentKind kind, HeadStream head) => kind switch
    {
        ContentKind.Empty => "the content is empty; leave it out",
        ContentKind.OtherXml => "it is XML, but neither a feed nor HTML; convert it to text or JSON lines first",
        _ => $"it is {FileSignatures.NameOf(head.Head) ?? "binary data"}, not text; convert it to plain text first",
    };
}
