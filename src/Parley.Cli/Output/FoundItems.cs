using System.Globalization;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Ledgers.Search;
using Parley.Telling;

namespace Parley.Cli.Output;

/// <summary>Writes what a search found.</summary>
internal static class FoundItems
{
    private const int LongestText = 400;

    private static readonly string[] Columns = ["kind", "id", "date", "outlet", "who", "does", "whom", "text", "issue", "status", "time", "confidence", "amended", "cue", "negated", "stance"];

    /// <summary>Writes the items in a format of <see cref="ListFormatOption"/>.</summary>
    public static void Write(OutputTarget target, SearchResult result, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), Columns, result.Items.Select(Cells));
                break;
            case ListFormatOption.Json:
                WriteJson(target, result);
                break;
            default:
                WriteText(target, result);
                break;
        }
    }

    private static void WriteJson(OutputTarget target, SearchResult result) => JsonTable.Write(target, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("total", result.Total);
        json.WriteStartArray("items");
        foreach (var item in result.Items)
        {
            json.WriteStartObject();
            var cells = Cells(item);
            for (var i = 0; i < cells.Length; i++)
                if (Columns[i] == "confidence" && item.Confidence is { } confidence) json.WriteNumber(Columns[i], confidence);
                else if (Columns[i] == "negated" && item.Negated is { } negated) json.WriteBoolean(Columns[i], negated);
                else json.WriteString(Columns[i], cells[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteText(OutputTarget target, SearchResult result)
    {
        var text = new OutputText(target);
        var width = TerminalProfile.Of(target).Width;
        foreach (var item in result.Items)
        {
            text.Write(Printable.OneLine(Heading(item)) + "\n");
            foreach (var line in Report.Wrapping.Lines(Shorten(Printable.OneLine(item.Text)), width - 4)) text.Write($"    {line}\n");
        }
    }

    private static string Heading(SearchItem item)
    {
        var what = item.Kind switch
        {
            "article" => "article",
            "statement" => StatementLine.Of(item.Who, item.Cue, item.Form ?? "", item.Negated == true, item.Whom).ToString(),
            _ => ActSentence.Of(new Act
            {
                Kind = item.Does ?? "", Actors = Parts(item.Who), Toward = Parts(item.Whom), Issues = Parts(item.Issue), Status = item.Status ?? "actual", Time = item.Time,
            }),
        };
        var amended = item.Amended is { } who ? $" ({who})" : "";
        return $"{item.Date ?? "undated"} · {item.Outlet ?? "unknown outlet"} · {what}{amended}   [{item.Id}]";
    }

    private static string[] Parts(string? list) => string.IsNullOrEmpty(list) ? [] : list.Split("; ");

    private static string Shorten(string text) => text.Length <= LongestText ? text : text[..LongestText] + " …";

    private static string?[] Cells(SearchItem item) =>
    [
        item.Kind, item.Id, item.Date, item.Outlet, item.Who, item.Does, item.Whom, item.Text, item.Issue, item.Status, item.Time,
        item.Confidence?.ToString(CultureInfo.InvariantCulture), item.Amended, item.Cue, item.Negated switch { true => "1", false => "0", null => null }, item.Stance,
    ];
}
