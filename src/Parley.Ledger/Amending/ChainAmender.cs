using System.Text.Json.Nodes;

namespace Parley.Ledgers.Amending;

/// <summary>Writes anew, in an amended record, who reports whom: a chain names the speakers of the statements around its own.</summary>
internal static class ChainAmender
{
    /// <summary>Changes the record's <c>chain</c> in place; its heads, the outlet, stay.</summary>
    public static void Apply(JsonObject record)
    {
        if (record["chain"] is not JsonObject chains) return;
        var statements = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var statement in (record["statements"] as JsonArray ?? []).OfType<JsonObject>())
            if ((string?)statement["id"] is { } id) statements[id] = statement;
        foreach (var (id, chain) in chains.ToList())
            if (statements.ContainsKey(id) && chain is JsonArray { Count: > 0 } names)
                chains[id] = new JsonArray([names[0]?.DeepClone(), .. Speakers(statements, id).Select(name => (JsonNode)name)]);
    }

    // From the outermost statement inwards. No statement is counted twice, should they hold each other in a circle.
    private static List<string> Speakers(Dictionary<string, JsonObject> statements, string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        for (string? next = id; next is not null && seen.Add(next) && statements.TryGetValue(next, out var statement); next = (string?)statement["parent"])
            if ((string?)(statement["source"] as JsonObject)?["name"] is { } name) names.Add(name);
        names.Reverse();
        return names;
    }
}
