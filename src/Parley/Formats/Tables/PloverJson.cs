using System.Text.Json;
using Parley.Records;

namespace Parley.Formats.Tables;

/// <summary>Writes events as PLOVER's JSON, one object a line.</summary>
/// <remarks>
/// Events of every status are written: the auxiliary modes (historical, future, hypothetical, negation) follow the mode. A reciprocal event
/// has all parties as actors and no recipients. Thread-safe.
/// </remarks>
public static class PloverJson
{
    /// <summary>The events of a record as JSON lines in UTF-8; empty when there are none.</summary>
    public static byte[] ToBytes(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var stream = new MemoryStream();
        foreach (var coded in record.Events)
        {
            using (var json = new Utf8JsonWriter(stream, JsonText.Compact)) Write(json, record, coded);
            stream.Write("\n"u8);
        }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Record record, RecordEvent coded)
    {
        json.WriteStartObject();
        json.WriteText("id", $"{record.Id}:{coded.Id}");
        json.WriteText("date", TableCells.Day(record, coded, "yyyy-MM-dd"));
        var isReciprocal = coded.Target.Count > 1 && coded.Target.Count == coded.Source.Count && coded.Source.All(actor => coded.Target.Any(target => target.Name == actor.Name));
        WriteActors(json, "actor", record, coded.Source);
        WriteActors(json, "recipient", record, isReciprocal ? [] : coded.Target);
        WriteList(json, "event", [coded.Type]);
        if (coded.Place is { } place) json.WriteText("event_loc", place.Name);
        json.WriteText("event_text", record.Words(coded.Trigger));
        json.WriteNumber("quad_code", coded.Quad);
        json.WriteNumber("event_scale", coded.Score);
        WriteList(json, "mode", new[] { coded.Mode, Auxiliary(coded.Status) }.OfType<string>());
        WriteList(json, "context", coded.Contexts);
        if (record.Url is { } url) json.WriteText("link", url);
        json.WriteText("text", TableCells.Text(Sentences(record, coded)));
        json.WritePropertyName("cite_info");
        json.WriteStartObject();
        json.WriteText("source", record.Outlet);
        json.WriteText("title", record.Title);
        json.WriteText("publication_date", record.Date);
        json.WriteEndObject();
        json.WriteText("coder", "Parley");
        json.WriteText("comment", coded.Rule);
        json.WriteEndObject();
    }

    private static string? Auxiliary(string status) => status switch
    {
        "historic" => "historical",
        "future" => "future",
        "hypothetical" => "hypothetical",
        "denied" => "negation",
        _ => null,
    };

    /// <summary>The paragraph that holds the trigger.</summary>
    private static string Sentences(Record record, RecordEvent coded)
    {
        var (start, end) = (coded.Trigger[0].Start, coded.Trigger[^1].End);
        var first = record.Text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var last = record.Text.IndexOf('\n', end);
        return record.Text[Math.Min(first, start)..(last < 0 ? record.Text.Length : last)];
    }

    private static void WriteActors(Utf8JsonWriter json, string name, Record record, IReadOnlyList<RecordActor> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteText("code", TableCells.Root(actor));
            WriteList(json, "sector", TableCells.Sectors(record, actor));
            json.WriteText("entity_text", record.Words(actor.Spans));
            if (TableCells.Entity(record, actor)?.Wikidata is { } item) json.WriteText("identifier_id", item);
            json.WriteText("identifier_text", actor.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteTextValue(value);
        json.WriteEndArray();
    }
}
