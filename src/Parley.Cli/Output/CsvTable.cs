using Parley.Formats.Tables;

namespace Parley.Cli.Output;

/// <summary>Comma-separated tables with a header row, as in RFC 4180, with line feeds; formulas of spreadsheets are made harmless.</summary>
internal static class CsvTable
{
    /// <summary>Writes a table; what is null is empty.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        WriteRow(output, columns);
        foreach (var row in rows) WriteRow(output, row);
    }

    private static void WriteRow(TextWriter output, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) output.Write(',');
            output.Write(SheetCell.Comma(cells[i]));
        }
        output.Write('\n');
    }
}
