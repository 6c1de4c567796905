using System.Text.Json;
using Parley.Text;

namespace Parley.Ledgers.Mapping;

/// <summary>Reads the small parts of a record's JSON. What is missing reads as <c>null</c> or empty.</summary>
/// <param name="text">The article's text, for the words behind spans.</param>
internal sealed class JsonParts(string text)
{
    /// <summary>What stands between the parts of words that lie apart.</summary>
    public const string Gap = " … ";

    private readonly CodePointMap _map = new(text);

    /// <summary>A property that is a text. No database keeps U+0000 in texts; U+FFFD, which is as long, stands for it.</summary>
    public static string? Text(JsonElement json, string name) =>
        Part(json, name) is { ValueKind: JsonValueKind.String } value ? Clean(value.GetString()!) : null;

    /// <summary>A property that must be there.</summary>
    public static string Required(JsonElement json, string name) => Text(json, name) ?? throw new JsonException($"the property '{name}' is missing");

    /// <summary>A property that is a number.</summary>
    public static double? Number(JsonElement json, string name) => Part(json, name) switch
    {
        { ValueKind: JsonValueKind.Number } value => value.GetDouble(),
        { ValueKind: JsonValueKind.True } => 1,
        { ValueKind: JsonValueKind.False } => 0,
        _ => null,
    };

    /// <summary>A property that is an object; <c>null</c> when it is missing or null.</summary>
    public static JsonElement? Part(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The items of a list.</summary>
    public static IEnumerable<JsonElement> List(JsonElement json, string name) =>
        Part(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A list of texts.</summary>
    public static IEnumerable<string> Texts(JsonElement json, string name) => List(json, name).Select(item => Clean(item.GetString() ?? ""));

    /// <summary>A list of texts as JSON, written anew so that it holds no spaces.</summary>
    public static string TextsAsJson(JsonElement json, string name) => JsonLists.Write(Texts(json, name));

    /// <summary>The property <c>spans</c> as it stands; <c>[]</c> when there are none.</summary>
    public static string Spans(JsonElement? holder, string name = "spans") =>
        holder is { } json && Part(json, name) is { ValueKind: JsonValueKind.Array } list
            ? $"[{string.Join(',', list.EnumerateArray().Select(span => $"[{span[0].GetInt32()},{span[1].GetInt32()}]"))}]"
            : "[]";

    /// <summary>The words behind the property <c>spans</c>.</summary>
    public string Words(JsonElement? holder) => holder is { } json ? Clean(string.Join(Gap, List(json, "spans").Select(WordsOf))) : "";

    /// <summary>Replaces what databases do not keep.</summary>
    public static string Clean(string value) => value.Replace('\0', '\uFFFD');

    private string WordsOf(JsonElement span)
    {
        var start = _map.ToUtf16(span[0].GetInt32());
        var end = _map.ToUtf16(span[1].GetInt32());
        return start >= 0 && start <= end && end <= text.Length
            ? text[start..end]
            : throw new JsonException($"the span [{span[0].GetInt32()},{span[1].GetInt32()}] lies outside the text");
    }
}
