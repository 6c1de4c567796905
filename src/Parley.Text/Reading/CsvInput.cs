using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Parley.Text.Reading;

/// <summary>Reads a table with a header row: an article a row. Streams; holds one row in memory.</summary>
internal static class CsvInput
{
    /// <summary>Reads the articles in order; rows are counted from 1, the header left out.</summary>
    public static IEnumerable<ReadResult> Read(HeadStream stream, InputName name, ReadingOptions options)
    {
        var header = HeaderOf(stream, options);
        var columns = options.Columns.CompletedFor(header.Names, out var taken);
        var parts = PartsOf(header, columns);
        if (!HasText(stream, header, parts, isGuessed: taken.Count > 0))
            throw new InputException(ColumnMessages.NoText(
                "column", options.Columns.NameOf(Column.Text), header.Names, MapSuggestion.Of(header, TableSample.Rows(TextOf(stream), header.Delimiter))));
        if (taken.Count > 0) options.Noted?.Invoke(new ReadNote(name.Shown, ColumnMessages.Taken(taken)));
        using var reader = StreamText.Open(stream);
        using var parser = new CsvParser(reader, Configuration(header, options.Limits), leaveOpen: true);
        parser.Read();
        for (var row = 1; parser.Read(); row++)
            yield return CsvQuotes.AreOpen(parser.RawRecord, header.Delimiter)
                ? ReadResult.Failed(name.Item(row).Shown, "a cell opens with a quotation mark that is never closed, so all that follows was taken for one cell; close it, and double the marks inside cells")
                : ReadRow(parser, parts, name.Item(row), options);
    }

    // A column that is taken for the text by its name must look like one.
    private static bool HasText(HeadStream stream, TableHeader header, Column?[] parts, bool isGuessed)
    {
        var text = Array.IndexOf(parts, Column.Text);
        if (text < 0 || !isGuessed) return text >= 0;
        var rows = TableSample.Rows(TextOf(stream), header.Delimiter);
        return rows.Count == 0 || MapSuggestion.HasWords(rows, text);
    }

    private static TableHeader HeaderOf(HeadStream stream, ReadingOptions options)
    {
        var header = TableHeader.Find(TextOf(stream), options.Columns)
            ?? throw new InputException("the table has no header row; name its columns in the first line");
        if (header.Names.Count > options.Limits.MaxColumns)
            throw new InputException($"the table has more than {options.Limits.MaxColumns} columns (MaxColumns); leave out those not needed");
        return header;
    }

    private static string TextOf(HeadStream stream)
    {
        var (encoding, mark) = TextEncoding.Detect(stream.Head);
        return encoding.GetString(stream.Head[mark..]);
    }

    private static Column?[] PartsOf(TableHeader header, ColumnMap columns)
    {
        var parts = new Column?[header.Names.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = columns.PartOf(header.Names[i]);
        return parts;
    }

    private static CsvConfiguration Configuration(TableHeader header, ReadingLimits limits) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = header.Delimiter.ToString(),
        MaxFieldSize = limits.MaxTextBytes,
        BadDataFound = null,
        MissingFieldFound = null,
        IgnoreBlankLines = true,
        TrimOptions = TrimOptions.None,
    };

    private static ReadResult ReadRow(CsvParser parser, Column?[] parts, InputName name, ReadingOptions options)
    {
        var draft = new ArticleDraft();
        for (var i = 0; i < Math.Min(parser.Count, parts.Length); i++)
            if (parts[i] is { } part)
                draft[part] ??= parser[i];
        return string.IsNullOrWhiteSpace(draft[Column.Text])
            ? ReadResult.Failed(name.Shown, $"the row has no text (it has {parser.Count} of {parts.Length} columns); fill it in, or leave the row out")
            : draft.ToResult(options, name);
    }
}
