using System.Text.Json;
using Parley.Cli.Terminal;
using Parley.Ledgers.Json;

namespace Parley.Cli.Output;

/// <summary>Tables as JSON: a list of objects.</summary>
internal static class JsonTable
{
    /// <summary>How all JSON of the ledger's commands is written.</summary>
    private static JsonWriterOptions Options => LedgerJson.Options;

    /// <summary>Writes a table.</summary>
    public static void Write(OutputTarget target, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) => Write(target, json =>
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++) json.WriteString(columns[i], row[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>Writes one JSON value and a line feed.</summary>
    public static void Write(OutputTarget target, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        target.Write(stream.ToArray());
        target.Write("\n"u8);
    }
}
