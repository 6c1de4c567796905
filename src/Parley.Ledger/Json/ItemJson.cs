using System.Globalization;
using System.Text.Json;
using Parley.Ledgers.Search;

namespace Parley.Ledgers.Json;

/// <summary>One stored thing as JSON: its columns, what people said of it, and for an article its parts.</summary>
internal static class ItemJson
{
    public static void Write(Utf8JsonWriter json, StoredItem item)
    {
        json.WriteStartObject();
        foreach (var (name, value) in item.Columns)
            switch (value)
            {
                case long number:
                    json.WriteNumber(name, number);
                    break;
                case double number:
                    json.WriteNumber(name, number);
                    break;
                default:
                    json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null);
                    break;
            }
        WriteAmendments(json, item);
        if (item.Kind == ItemKind.Article)
            foreach (var kind in new[] { ItemKind.Statement, ItemKind.Event, ItemKind.Move })
            {
                json.WriteStartArray($"{kind.ToString().ToLowerInvariant()}s");
                foreach (var part in item.Parts.Where(part => part.Kind == kind)) Write(json, part);
                json.WriteEndArray();
            }
        json.WriteEndObject();
    }

    private static void WriteAmendments(Utf8JsonWriter json, StoredItem item)
    {
        json.WriteStartArray("amended");
        foreach (var (amendment, machine) in item.Amendments)
        {
            json.WriteStartObject();
            json.WriteString("item", amendment.Item);
            json.WriteString("action", amendment.Action);
            json.WriteString("field", amendment.Field);
            json.WriteString("value", amendment.Value);
            json.WriteString("machine", machine);
            json.WriteString("by", amendment.By);
            json.WriteString("at", amendment.At);
            json.WriteString("note", amendment.Note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
