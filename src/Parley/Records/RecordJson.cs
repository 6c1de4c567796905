using System.Text.Json;

namespace Parley.Records;

/// <summary>Writes and reads records as JSON of the format <c>parley-record/1</c>.</summary>
/// <remarks>
/// UTF-8 without a byte order mark; every property is present, in a fixed order; offsets count Unicode code points. The same record
/// gives the same bytes. A lone surrogate, which UTF-8 cannot hold, is written as U+FFFD.
/// </remarks>
public static class RecordJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "parley-record/1";

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="indented">True for a text that people read, false for one line. Neither ends with a line break.</param>
    public static void Write(Record record, Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var json = new Utf8JsonWriter(stream, indented ? JsonText.Readable : JsonText.Compact);
        new RecordJsonWriter(json, record).Write();
    }

    /// <summary>A record as one line of JSON.</summary>
    public static byte[] ToBytes(Record record, bool indented = false)
    {
        using var stream = new MemoryStream();
        Write(record, stream, indented);
        return stream.ToArray();
    }

    /// <summary>Reads a record that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The JSON is damaged or not of this format.</exception>
    public static Record Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return new RecordJsonReader(document.RootElement).Read();
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"The JSON is no record of the format {Format}: {e.Message}", e);
        }
    }
}
