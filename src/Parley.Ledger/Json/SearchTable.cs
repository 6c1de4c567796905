using System.Globalization;
using System.Text.Json;
using Parley.Ledgers.Search;

namespace Parley.Ledgers.Json;

/// <summary>What a search found as rows of one table, and as JSON with the same names.</summary>
public static class SearchTable
{
    /// <summary>The columns, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["kind", "id", "date", "outlet", "who", "does", "whom", "text", "issue", "status", "time", "confidence", "amended", "cue", "negated", "stance"];

    /// <summary>The cells of one thing found; what is not known is <c>null</c>.</summary>
    public static string?[] Cells(SearchItem item) =>
    [
        item.Kind, item.Id, item.Date, item.Outlet, item.Who, item.Does, item.Whom, item.Text, item.Issue, item.Status, item.Time,
        item.Confidence?.ToString(CultureInfo.InvariantCulture), item.Amended, item.Cue, item.Negated switch { true => "1", false => "0", null => null }, item.Stance,
    ];

    internal static void Write(Utf8JsonWriter json, SearchResult result)
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
    }
}
