using Parley.Cli.Options;
using Parley.Cli.Report;
using Parley.Cli.Terminal;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Json;
using Parley.Ledgers.Search;
using Parley.Telling;

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
                CsvTable.Write(new OutputText(target), [.. item.Columns.Select(column => column.Key), "amended"], [[.. item.Columns.Select(column => item[column.Key]), Summary(item)]]);
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => LedgerJson.Write(json, item));
                break;
            default:
                WriteText(new OutputText(target), item, TerminalProfile.Of(target).Width);
                break;
        }
    }

    private static void WriteText(OutputText text, StoredItem item, int width)
    {
        if (item.Kind is ItemKind.Statement or ItemKind.Event or ItemKind.Move) text.Write(Printable.OneLine(LineOf(item)) + "\n\n");
        foreach (var (name, _) in item.Columns)
            if (item[name] is { } value && name != "text")
                WriteField(text, name, value, width);
        if (item.Paragraph is { } paragraph) WriteField(text, "paragraph", paragraph, width);
        foreach (var note in item.Amendments) WriteField(text, "amended", Words(item, note), width);
        foreach (var part in item.Parts)
        {
            text.Write("\n" + Printable.OneLine($"{LineOf(part)}{(Summary(part) is { } said ? $" ({said})" : "")}   [{part.Id}]") + "\n");
            foreach (var line in Wrapping.Lines(Printable.OneLine(part["content"] ?? part["evidence"] ?? ""), width - 4)) text.Write($"    {line}\n");
        }
    }

    // Everything as the search shows it.
    private static string LineOf(StoredItem item) => item.Kind == ItemKind.Statement
        ? StatementLine.Of(item["speaker"], item["cue"], item["form"] ?? "", item["negated"] is "1", item["addressee"]).ToString()
        : ActSentence.Of(new Act
        {
            Kind = item["type"] ?? item["kind"] ?? "", Mode = item["mode"], Actors = Parts(item["sources"] ?? item["actor"]), Toward = Parts(item["targets"] ?? item["toward"]),
            Issues = Parts(item["issues"]), Status = item["status"] ?? "actual", Time = item["happened"],
        });

    private static string[] Parts(string? list) => string.IsNullOrEmpty(list) ? [] : list.Split("; ");

    // Null when nobody said anything.
    private static string? Summary(StoredItem item) => item.Amendments.Count == 0 ? null : string.Join("; ", item.Amendments.Select(note => Short(item, note.Amendment)));

    private static string Short(StoredItem item, Amendment said)
    {
        var what = said.Item == item.Id ? "" : said.Item + " ";
        return $"{what}{(said.Field is { } field ? field + " " : "")}{said.Action switch { "accept" => "accepted", "reject" => "rejected", _ => "corrected" }} by {said.By}";
    }

    private static string Words(StoredItem item, StoredAmendment note)
    {
        var (said, machine) = note;
        var value = said.Field is null ? "" : $" to {said.Value ?? "nothing"}; the machine said {machine ?? "nothing"}";
        return $"{Short(item, said)}, {said.At}{value}{(said.Note is { } why ? $": {why}" : "")}";
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
