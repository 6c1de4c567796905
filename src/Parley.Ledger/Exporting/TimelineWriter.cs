using System.Net;
using System.Text.Json;

namespace Parley.Ledgers.Exporting;

/// <summary>JSON for TimelineJS (timeline.knightlab.com): statements, moves and events, each group in a row of its own, by date.</summary>
/// <remarks>What has no date is left out. TimelineJS is slow beyond some hundreds of events: give a query. Held in memory, since it is sorted.</remarks>
internal static class TimelineWriter
{
    private const int LongestText = 600;

    public static void Write(IEnumerable<ExportItem> items, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var (entry, sources) in TimelineEntries.Of(items)) Write(json, entry, sources);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, TimelineEntry entry, IReadOnlyList<string> sources)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", entry.Id.Replace(':', '-'));
        json.WriteStartObject("start_date");
        json.WriteString("year", entry.Date[..4]);
        if (entry.Date.Length >= 7) json.WriteString("month", entry.Date[5..7]);
        if (entry.Date.Length >= 10) json.WriteString("day", entry.Date[8..10]);
        json.WriteEndObject();
        json.WriteString("group", entry.Group);
        json.WriteStartObject("text");
        json.WriteString("headline", WebUtility.HtmlEncode(entry.Headline));
        json.WriteString("text", Body(entry, sources));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Body(TimelineEntry entry, IReadOnlyList<string> sources)
    {
        var words = entry.Words.Length > LongestText ? entry.Words[..LongestText] + " …" : entry.Words;
        var lines = sources.Append(entry.Note).Where(line => line.Length > 0).Select(WebUtility.HtmlEncode);
        return $"<p>{WebUtility.HtmlEncode(words)}</p><p><small>{string.Join("<br>", lines)}</small></p>";
    }
}
