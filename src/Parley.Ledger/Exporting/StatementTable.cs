using System.Globalization;
using System.Text;
using Parley.Formats.Tables;
using Parley.Records;
using Parley.Text;

namespace Parley.Ledgers.Exporting;

/// <summary>Statements as comma-separated values (RFC 4180), one a row, with a header row.</summary>
internal static class StatementTable
{
    private static readonly string[] Columns =
    [
        "statement", "article", "date", "outlet", "author", "url", "title", "speaker", "speaker_id", "cue", "content", "form", "kind", "addressee", "medium", "said", "relation",
        "relation_of", "parent", "negated", "confidence", "chain", "start", "end",
    ];

    public static void Write(IEnumerable<ExportItem> items, Stream output, bool keepsFormulas)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        WriteRow(text, Columns, keepsFormulas);
        foreach (var item in items)
        {
            var map = new CodePointMap(item.Record.Text);
            foreach (var statement in item.Record.Statements) WriteRow(text, Cells(item, statement, map), keepsFormulas);
        }
    }

    private static string?[] Cells(ExportItem item, Statement statement, CodePointMap map)
    {
        var record = item.Record;
        var (start, _) = map.ToCodePoints(statement.Content[0]);
        var (_, end) = map.ToCodePoints(statement.Content[^1]);
        return
        [
            item.IdOf(statement.Id), item.Article, record.Date, record.Outlet, record.Author, record.Url, record.Title, statement.Source?.Name, item.LabelOf(statement.Source)?.Id,
            string.Join(" … ", statement.Cue.Select(span => span.Of(record.Text).ToString())), record.TextOf(statement), statement.Form, statement.Kind, statement.Addressee?.Name, statement.Medium?.Name,
            statement.Time?.Value, statement.Relation?.Kind, statement.Relation is { Of: { } of } ? item.IdOf(of) : null, statement.Parent is { } parent ? item.IdOf(parent) : null,
            statement.Negated ? "1" : "0", statement.Confidence.ToString(CultureInfo.InvariantCulture), string.Join(" > ", statement.Chain),
            start.ToString(CultureInfo.InvariantCulture), end.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static void WriteRow(StreamWriter text, string?[] cells, bool keepsFormulas)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Write(',');
            text.Write(SheetCell.Comma(cells[i], keepsFormulas));
        }
        text.Write('\n');
    }
}
