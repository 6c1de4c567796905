using Parley.Formats.JsonLd;
using Parley.Ledgers.Storage;

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
                StatementTable.Write(items, output);
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
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

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
