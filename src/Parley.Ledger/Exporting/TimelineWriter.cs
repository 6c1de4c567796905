using System.Globalization;
using System.Net;
using System.Text.Json;
using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>JSON for TimelineJS (timeline.knightlab.com): an event for each statement that stands in no other, by the time of saying, else of publication.</summary>
/// <remarks>What has no date is left out. TimelineJS is slow beyond some hundreds of events: give a query.</remarks>
internal static class TimelineWriter
{
    private const int LongestText = 600;

    public static void Write(IEnumerable<ExportItem> items, Stream output)
    {
        var events = new List<(string Date, string Id, Action<Utf8JsonWriter> Write)>();
        foreach (var item in items)
            foreach (var statement in item.Record.Statements)
                if (statement.Parent is null && DateOf(item.Record, statement) is { } date)
                    events.Add((date, item.IdOf(statement.Id), json => Write(json, item, statement, date)));
        events.Sort((a, b) => string.CompareOrdinal(a.Date, b.Date) is var order and not 0 ? order : string.CompareOrdinal(a.Id, b.Id));
        using (var json = new Utf8JsonWriter(output, JsonOutput.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var (_, _, write) in events) write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static string? DateOf(Record record, Statement statement) =>
        IsDate(statement.Time?.Value) ? statement.Time!.Value : IsDate(record.Date) ? record.Date : null;

    // Weeks and ranges have no place in this format.
    private static bool IsDate(string? value) => value is not null && value.Length >= 4 && value.Length is 4 or 7 or >= 10
        && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && (value.Length == 4 || (value[4] == '-' && int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out _)));

    private static void Write(Utf8JsonWriter json, ExportItem item, Statement statement, string date)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", item.IdOf(statement.Id).Replace(':', '-'));
        json.WriteStartObject("start_date");
        json.WriteString("year", date[..4]);
        if (date.Length >= 7) json.WriteString("month", date[5..7]);
        if (date.Length >= 10) json.WriteString("day", date[8..10]);
        json.WriteEndObject();
        if (item.Record.Outlet is { } outlet) json.WriteString("group", outlet);
        json.WriteStartObject("text");
        json.WriteString("headline", WebUtility.HtmlEncode($"{item.LabelOf(statement.Source)?.Name ?? "Somebody"} {statement.Kind}"));
        json.WriteString("text", Body(item, statement));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Body(ExportItem item, Statement statement)
    {
        var words = item.Record.TextOf(statement);
        if (words.Length > LongestText) words = words[..LongestText] + " …";
        var source = string.Join(", ", new[] { item.Record.Outlet, item.Record.Date, item.Record.Title }.Where(part => !string.IsNullOrEmpty(part)));
        return $"<p>{WebUtility.HtmlEncode(words)}</p><p><small>{WebUtility.HtmlEncode(source)}</small></p>";
    }
}
