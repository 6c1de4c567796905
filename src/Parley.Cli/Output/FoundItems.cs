using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Ledgers.Json;
using Parley.Ledgers.Search;
using Parley.Telling;

namespace Parley.Cli.Output;

/// <summary>Writes what a search found.</summary>
internal static class FoundItems
{
    private const int LongestText = 400;

    /// <summary>Writes the items in a format of <see cref="ListFormatOption"/>.</summary>
    public static void Write(OutputTarget target, SearchResult result, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), SearchTable.Columns, result.Items.Select(SearchTable.Cells));
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => LedgerJson.Write(json, result));
                break;
            default:
                WriteText(target, result);
                break;
        }
    }

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
}
