using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Formats.Brat;

/// <summary>The notes that carry what brat has no place for: one line of JSON.</summary>
internal static class BratNote
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A note with whatever <paramref name="write"/> puts into an object.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The value of a property, where the note is of ours and has it; people write notes of their own.</summary>
    public static JsonElement? Value(string? note, string name)
    {
        if (note is null || !note.StartsWith('{')) return null;
        try
        {
            using var json = JsonDocument.Parse(note);
            return json.RootElement.TryGetProperty(name, out var value) ? value.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text of a property, or <c>null</c>.</summary>
    public static string? Text(string? note, string name) => Value(note, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
