using System.Text;
using Parley.Formats.JsonLd;
using Parley.Formats.Tables;
using Parley.Ledgers.Storage;
using Parley.Records;

namespace Parley.Ledgers.Exporting;

/// <summary>Writes a ledger in a form of another program. UTF-8 without BOM, line feeds, the same bytes for the same ledger.</summary>
internal static class LedgerExport
{
    /// <summary>Writes everything that is wanted.</summary>
    public static void Write(Database database, ExportFormat format, ExportOptions options, Stream output)
    {
        var reader = new ExportReader(database);
        var items = reader.Read(options);
        switch (format)
        {
            case ExportFormat.Statements:
                StatementTable.Write(items, output, options.KeepsFormulas);
                break;
            case ExportFormat.Records:
                foreach (var item in items)
                {
                    output.Write(item.Json.Span);
                    output.WriteByte((byte)'\n');
                }
                break;
            case ExportFormat.GraphMl:
                GraphMlWriter.Write(GraphBuilder.Build(items, reader.SameStatements()), output);
                break;
            case ExportFormat.Gexf:
                GexfWriter.Write(GraphBuilder.Build(items, reader.SameStatements()), output);
                break;
            case ExportFormat.Timeline:
                TimelineWriter.Write(items, output);
                break;
            case ExportFormat.Prov:
                ProvWriter.Write(items, reader.SameStatements(), output);
                break;
            case ExportFormat.JsonLd:
                WriteJsonLd(items, output);
                break;
            case ExportFormat.Plover:
                foreach (var item in items) output.Write(PloverJson.ToBytes(Keyed(item)));
                break;
            case ExportFormat.Events or ExportFormat.Polecat or ExportFormat.Icews or ExportFormat.Gdelt or ExportFormat.Phoenix:
                WriteEvents(items, EventTables.Load(new InstalledFiles().Data).Find(format.ToString().ToLowerInvariant())!, IsForSheets(format) && !options.KeepsFormulas, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    // The other tables are read by programs that know their columns, and compared with those of other makers.
    private static bool IsForSheets(ExportFormat format) => format == ExportFormat.Events;

    private static void WriteEvents(IEnumerable<ExportItem> items, EventTableFormat format, bool isHarmless, Stream output)
    {
        if (format.HasHeader) WriteRow(output, format.Columns);
        foreach (var item in items)
            foreach (var row in format.Rows(Keyed(item))) WriteRow(output, isHarmless ? row.Select(SheetCell.Harmless) : row);
    }

    private static void WriteRow(Stream output, IEnumerable<string> cells) => output.Write(Encoding.UTF8.GetBytes(string.Join('\t', cells) + "\n"));

    // The ids of events are those of the ledger, so that what stands in a table can be shown.
    private static Record Keyed(ExportItem item) => item.Record with { Id = item.Article };

    private static void WriteJsonLd(IEnumerable<ExportItem> items, Stream output)
    {
        var separator = "[\n"u8;
        foreach (var item in items)
        {
            output.Write(separator);
            output.Write(JsonLdExport.ToBytes(item.Record, indented: false).AsSpan().TrimEnd((byte)'\n'));
            separator = ",\n"u8;
        }
        output.Write(separator[0] == '[' ? "[]\n"u8 : "\n]\n"u8);
    }
}
