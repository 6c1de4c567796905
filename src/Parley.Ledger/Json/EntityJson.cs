using System.Text.Json;
using Parley.Ledgers.Entities;

namespace Parley.Ledgers.Json;

/// <summary>Entities that are known across articles as JSON.</summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter json, KnownEntity entity, KnownDetails? details)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("type", entity.Type);
        json.WriteString("country", entity.Country);
        json.WriteNumber("articles", entity.Articles);
        json.WriteNumber("mentions", entity.Mentions);
        json.WriteString("first_date", entity.FirstDate);
        json.WriteString("last_date", entity.LastDate);
        if (details is not null) Write(json, details);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KnownDetails details)
    {
        json.WriteStartArray("names");
        foreach (var name in details.Names)
        {
            json.WriteStartObject();
            json.WriteString("name", name.Name);
            json.WriteString("role", name.Role);
            json.WriteString("reason", name.Reason);
            json.WriteNumber("articles", name.Articles);
            json.WriteString("example", name.Example);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in details.Changes)
        {
            json.WriteStartObject();
            json.WriteNumber("number", change.Number);
            json.WriteString("at", change.At);
            json.WriteString("by", change.By);
            json.WriteString("action", change.Action);
            json.WriteString("id", change.Id);
            json.WriteString("other", change.Other);
            json.WriteString("name", change.Name);
            json.WriteString("note", change.Note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
