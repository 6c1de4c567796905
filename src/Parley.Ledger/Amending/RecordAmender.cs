using System.Text.Json.Nodes;

namespace Parley.Ledgers.Amending;

/// <summary>Applies what people said to a record.</summary>
/// <remarks>
/// What is rejected goes, and with it its entry in <c>chain</c> and what refers to it; statements inside a rejected one move up to its parent.
/// What is accepted or corrected has confidence 1. A name given by hand has no spans.
/// </remarks>
internal static class RecordAmender
{
    private static readonly Dictionary<char, string> Lists = new() { ['s'] = "statements", ['v'] = "events", ['m'] = "moves", ['e'] = "entities" };

    /// <summary>Changes a record's JSON in place.</summary>
    /// <param name="record">The record.</param>
    /// <param name="amendments">What was said about its items, in the order said; local ids.</param>
    public static void Apply(JsonObject record, IEnumerable<(string Local, Amendment Amendment)> amendments)
    {
        foreach (var group in amendments.GroupBy(each => each.Local, StringComparer.Ordinal))
        {
            if (ItemAmendments.Of(group.Select(each => each.Amendment)) is not { } said || Find(record, group.Key) is not { } item) continue;
            if (said.IsRejected) Remove(record, item, group.Key);
            else Change(item, group.Key, said);
        }
        ChainAmender.Apply(record);
    }

    private static JsonObject? Find(JsonObject record, string local) =>
        List(record, local)?.OfType<JsonObject>().FirstOrDefault(item => (string?)item["id"] == local);

    private static JsonArray? List(JsonObject record, string local) => Lists.TryGetValue(local[0], out var name) ? record[name] as JsonArray : null;

    private static void Change(JsonObject item, string local, ItemAmendments said)
    {
        foreach (var amendment in said.Corrections) item[amendment.Field!] = Value(AmendFields.Of(local, amendment.Field!), amendment.Value);
        if (item.ContainsKey("confidence")) item["confidence"] = 1;
    }

    private static JsonNode? Value(AmendField kind, string? value) => kind switch
    {
        AmendField.Names => new JsonArray([.. Parts(value).Select(Named)]),
        AmendField.Texts => new JsonArray([.. Parts(value).Select(part => (JsonNode)part)]),
        _ when value is null => null,
        AmendField.Name => Named(value),
        AmendField.Time => new JsonObject { ["spans"] = new JsonArray(), ["text"] = value, ["value"] = value },
        AmendField.Truth => value == "true",
        AmendField.Spans => new JsonObject { ["spans"] = new JsonArray([.. SpanValues.Parse(value)!.Select(span => (JsonNode)new JsonArray(span.Start, span.End))]) },
        _ => value,
    };

    private static JsonNode Named(string name) => new JsonObject { ["spans"] = new JsonArray(), ["entity"] = null, ["code"] = null, ["name"] = name };

    /// <summary>The parts of a value that is a list.</summary>
    public static string[] Parts(string? value) => (value ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void Remove(JsonObject record, JsonObject item, string local)
    {
        var above = local[0] == 's' ? item["parent"]?.DeepClone() : null;
        List(record, local)!.Remove(item);
        (record["chain"] as JsonObject)?.Remove(local);
        foreach (var name in Lists.Values)
            foreach (var other in (record[name] as JsonArray ?? []).OfType<JsonObject>()) Forget(other, local, above);
    }

    private static void Forget(JsonObject other, string local, JsonNode? above)
    {
        foreach (var field in new[] { "parent", "statement", "event" })
            if (other[field] is JsonValue value && value.TryGetValue<string>(out var id) && id == local) other[field] = above?.DeepClone();
        if (other["relation"] is JsonObject relation && (string?)relation["of"] == local) other["relation"] = null;
        foreach (var (_, part) in other)
            foreach (var holder in part is JsonArray list ? list.OfType<JsonObject>() : part is JsonObject single ? [single] : [])
                if (holder["entity"] is JsonValue value && value.TryGetValue<string>(out var id) && id == local) holder["entity"] = null;
    }
}
