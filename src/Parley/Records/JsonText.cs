using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Records;

/// <summary>Writes texts as JSON with the characters that people read left as they are, those outside the basic plane too.</summary>
/// <remarks>The library's encoder escapes every emoji as two <c>\u</c> numbers; the result means the same, but cannot be read or searched.</remarks>
internal static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = ReadableJsonEncoder.Default;

    /// <summary>The options that all JSON of Parley is written with.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = Encoder, SkipValidation = true };

    /// <summary>The same over several lines.</summary>
    public static JsonWriterOptions Readable { get; } = Compact with { Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>Writes a property; <c>null</c> as null.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteTextValue(text);
    }

    /// <summary>Writes a value; <c>null</c> as null.</summary>
    public static void WriteTextValue(this Utf8JsonWriter json, string? text)
    {
        if (text is not null && text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) json.WriteRawValue(Quote(text), skipInputValidation: true);
        else json.WriteStringValue(text);
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i], text[i + 1])) continue;
            quoted.Append(Encoder.Encode(text[start..i])).Append(text, i, 2);
            start = ++i + 1;
        }
        return quoted.Append(Encoder.Encode(text[start..])).Append('"').ToString();
    }
}
