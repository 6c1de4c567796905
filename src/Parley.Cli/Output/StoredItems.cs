using System.Globalization;
using System.Text.Json;
using Parley.Cli.Options;
using Parley.Cli.Report;
using Parley.Cli.Terminal;
using Parley.Ledgers.Search;

namespace Parley.Cli.Output;

/// <summary>Writes one thing that a ledger holds.</summary>
internal static class StoredItems
{
    private const int LabelWidth = 14;

    /// <summary>Writes the item in a format of <see cref="ListFormatOption"/>.</summary>
    public static void Write(OutputTarget target, StoredItem item, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), [.. item.Columns.Select(column => column.Key)], [[.. item.Columns.Select(column => item[column.Key])]]);
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => WriteJson(json, item));
                break;
            default:
                WriteText(new OutputText(target), item, TerminalProfile.Of(target).Width);
                break;
        }
    }

    private static void WriteJson(Utf8JsonWriter json, StoredItem item)
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
        if (item.Kind == ItemKind.Article)
            foreach (var kind in new[] { ItemKind.Statement, ItemKind.Event, ItemKind.Move })
            {
                json.WriteStartArray($"{kind.ToString().ToLowerInvariant()}s");
                foreach (var part in item.Parts.Where(part => part.Kind == kind)) WriteJson(json, part);
                json.WriteEndArray();
            }
        json.WriteEndObject();
    }

    private static void WriteText(OutputText text, StoredItem item, int width)
    {
        foreach (var (name, _) in item.Columns)
            if (item[name] is { } value && name != "text")
                WriteField(text, name, value, width);
        if (item.Paragraph is { } paragraph) WriteField(text, "paragraph", paragraph, width);
        foreach (var part in item.Parts)
        {
            text.Write("\n" + Printable.OneLine($"{part["speaker"] ?? part["sources"] ?? part["actor"] ?? "unnamed"} {part["type"] ?? part["kind"]}   [{part.Id}]") + "\n");
            foreach (var line in Wrapping.Lines(Printable.OneLine(part["content"] ?? part["evidence"] ?? ""), width - 4)) text.Write($"    {line}\n");
        }
    }

    private static void WriteField(OutputText text, string name, string value, int width)
    {
        var label = name.PadRight(LabelWidth);
        foreach (var line in Wrapping.Lines(Printable.OneLine(value), width - label.Length))
        {
            text.Write(label + line + "\n");
            label = new string(' ', label.Length);
        }
    }
}
