using System.Globalization;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Ledgers.Entities;
using Parley.Ledgers.Json;

namespace Parley.Cli.Output;

/// <summary>Writes entities that are known across articles.</summary>
internal static class KnownEntities
{
    private static readonly string[] Columns = ["id", "name", "type", "country", "articles", "mentions", "first_date", "last_date"];
    private static readonly string[] NameColumns = ["id", "name", "role", "reason", "articles", "example"];

    /// <summary>Writes a list in a format of <see cref="ListFormatOption"/>.</summary>
    public static void Write(OutputTarget target, IReadOnlyList<KnownEntity> found, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), Columns, found.Select(Cells));
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => LedgerJson.Write(json, found));
                break;
            default:
                var text = new OutputText(target);
                foreach (var entity in found) text.Write(Printable.OneLine(Heading(entity)) + "\n");
                break;
        }
    }

    /// <summary>Writes one with its names and changes.</summary>
    public static void Write(OutputTarget target, KnownDetails details, string format)
    {
        switch (format)
        {
            case ListFormatOption.Csv:
                CsvTable.Write(new OutputText(target), NameColumns, details.Names.Select(name => Cells(details.Entity.Id, name)));
                break;
            case ListFormatOption.Json:
                JsonTable.Write(target, json => LedgerJson.Write(json, details));
                break;
            default:
                WriteText(new OutputText(target), details);
                break;
        }
    }

    private static string Heading(KnownEntity entity)
    {
        var country = entity.Country is null ? "" : $" {entity.Country}";
        var dates = entity.FirstDate is null ? "" : entity.FirstDate == entity.LastDate ? $", {entity.FirstDate}" : $", {entity.FirstDate} to {entity.LastDate}";
        return $"{entity.Name} ({entity.Type}{country}): {Number(entity.Articles)} articles, {Number(entity.Mentions)} mentions{dates}   [{entity.Id}]";
    }

    private static void WriteText(OutputText text, KnownDetails details)
    {
        text.Write(Printable.OneLine(Heading(details.Entity)) + "\n\nNames, and why they were taken for one\n");
        foreach (var name in details.Names)
            text.Write(Printable.OneLine($"    {name.Name}{(name.Role is null ? "" : $", {name.Role}")}: {name.Reason}, {Number(name.Articles)} articles   [{name.Example}]") + "\n");
        if (details.Changes.Count == 0) return;
        text.Write("\nChanged by hand\n");
        foreach (var change in details.Changes)
        {
            var what = change.Action == "merge" ? $"{change.Id} merged into {change.Other}" : $"{change.Id} split from {change.Other}{(change.Name is null ? "" : $" for the name {change.Name}")}";
            text.Write(Printable.OneLine($"    {change.At} {change.By}: {what}{(change.Note is null ? "" : $" ({change.Note})")}") + "\n");
        }
    }

    private static string?[] Cells(KnownEntity entity) =>
        [entity.Id, entity.Name, entity.Type, entity.Country, Number(entity.Articles), Number(entity.Mentions), entity.FirstDate, entity.LastDate];

    private static string?[] Cells(string id, KnownName name) => [id, name.Name, name.Role, name.Reason, Number(name.Articles), name.Example];

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
