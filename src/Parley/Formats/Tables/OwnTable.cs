using System.Globalization;
using Parley.Records;
using Parley.Text;

namespace Parley.Formats.Tables;

/// <summary>Parley's own table of events: 22 columns with a header, one row for each event whatever its status; it can be read back.</summary>
/// <remarks>Values of a list are separated by semicolons; a semicolon inside a value is written as a comma.</remarks>
public static class OwnTable
{
    private static readonly string[] Columns =
    [
        "article", "published", "outlet", "event", "type", "mode", "cameo", "quad", "score", "status", "contexts", "sources", "source_codes", "targets", "target_codes",
        "time", "place", "statement", "trigger", "spans", "rule", "confidence",
    ];

    /// <summary>The rows of a record.</summary>
    public static IEnumerable<EventRow> Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var offsets = new CodePointMap(record.Text);
        return record.Events.Select(coded => Row(record, coded, offsets));
    }

    /// <summary>Reads a table that Parley wrote.</summary>
    /// <param name="table">The text, header first.</param>
    /// <exception cref="FormatException">The header is another, or a row has the wrong number of cells or no number where one is needed; the message names the line.</exception>
    public static IEnumerable<EventRow> Read(TextReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.ReadLine()?.Split('\t').SequenceEqual(Columns, StringComparer.Ordinal) != true) throw new FormatException($"Line 1 is not the header of Parley's table of events ({string.Join(", ", Columns)}).");
        return Rows(table);
    }

    internal static EventTableFormat Format() => new("events", Columns, hasHeader: true, record => Of(record).Select(Cells));

    private static IEnumerable<EventRow> Rows(TextReader table)
    {
        var line = 1;
        while (table.ReadLine() is { } text)
        {
            line++;
            var cells = Array.ConvertAll(text.Split('\t'), SheetCell.Plain);
            if (cells.Length != Columns.Length) throw new FormatException($"Line {line} has {cells.Length} cells, where {Columns.Length} are needed.");
            yield return Parse(cells, line);
        }
    }

    private static EventRow Parse(string[] c, int line)
    {
        if (!int.TryParse(c[7], NumberStyles.None, CultureInfo.InvariantCulture, out var quad)
            || !decimal.TryParse(c[8], NumberStyles.Number, CultureInfo.InvariantCulture, out var score)
            || !double.TryParse(c[21], NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence))
            throw new FormatException($"Line {line} has no number as quad, score or confidence.");
        return new EventRow(c[0], c[1], c[2], c[3], c[4], c[5], c[6], quad, score, c[9], Split(c[10]), Split(c[11]), Split(c[12]), Split(c[13]), Split(c[14]),
            c[15], c[16], c[17], c[18], c[19], c[20], confidence);
    }

    private static string[] Cells(EventRow row) =>
    [
        row.Article, row.Published, row.Outlet, row.Event, row.Type, row.Mode, row.Cameo, TableCells.Number(row.Quad), TableCells.Number(row.Score), row.Status,
        string.Join(';', row.Contexts), string.Join(';', row.Sources), string.Join(';', row.SourceCodes), string.Join(';', row.Targets), string.Join(';', row.TargetCodes),
        row.Time, row.Place, row.Statement, row.Trigger, row.Spans, row.Rule, row.Confidence.ToString("0.##", CultureInfo.InvariantCulture),
    ];

    private static EventRow Row(Record record, RecordEvent coded, CodePointMap offsets) => new(
        TableCells.Text(record.Id), TableCells.Text(record.Date), TableCells.Text(record.Outlet), coded.Id, coded.Type, coded.Mode ?? "", coded.Cameo, coded.Quad, coded.Score, coded.Status,
        coded.Contexts, Values(coded.Source, actor => actor.Name), Values(coded.Source, actor => actor.Code), Values(coded.Target, actor => actor.Name), Values(coded.Target, actor => actor.Code),
        TableCells.Text(coded.Time?.Value), TableCells.Text(coded.Place?.Name), coded.Statement ?? "", TableCells.Text(record.Words(coded.Trigger)), Spans(coded.Trigger, offsets),
        TableCells.Text(coded.Rule), Math.Round(coded.Confidence, 2));

    private static string[] Values(IReadOnlyList<RecordActor> actors, Func<RecordActor, string> value) => [.. actors.Select(actor => TableCells.Text(value(actor)).Replace(';', ','))];

    private static string Spans(IReadOnlyList<TextSpan> spans, CodePointMap offsets) =>
        string.Join(' ', spans.Select(span => offsets.ToCodePoints(span) is var (start, end) ? string.Create(CultureInfo.InvariantCulture, $"{start}-{end}") : ""));

    private static string[] Split(string cell) => cell.Length == 0 ? [] : cell.Split(';');
}
