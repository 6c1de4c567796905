using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Ledgers.Mapping;

/// <summary>Lists of texts as JSON, which is how the ledger stores them.</summary>
internal static class JsonLists
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a list.</summary>
    public static string Write(IEnumerable<string> values) => JsonSerializer.Serialize(values.ToArray(), Options);

    /// <summary>Reads a list that <see cref="Write"/> wrote.</summary>
    public static string[] Read(string json) => JsonSerializer.Deserialize<string[]>(json, Options) ?? [];
}
