namespace Parley.Text.Tables;

/// <summary>Reads the tables under <c>data/</c>: tab-separated UTF-8 lines; <c>#</c> begins a comment line; empty lines are skipped.</summary>
/// <remarks>Such a table is edited by people, so a fault in it is reported with file, line and remedy.</remarks>
public static class TsvTable
{
    /// <summary>The rows of a table, in file order, each with exactly <paramref name="columns"/> trimmed cells.</summary>
    /// <exception cref="TableFormatException">The file cannot be read, or a row has another number of cells.</exception>
    public static List<string[]> Load(string path, int columns)
    {
        var rows = new List<string[]>();
        var number = 0;
        foreach (var line in ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length != columns)
                throw new TableFormatException($"{path}, line {number}: {cells.Length} columns, where {columns} are needed. Separate columns by one tab.");
            rows.Add(cells);
        }
        return rows;
    }

    /// <summary>Splits a cell that lists several values, separated by semicolons.</summary>
    public static string[] Values(string cell) =>
        cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TableFormatException($"{path}: the table cannot be read ({e.Message}). Restore it from the repository's data folder.", e);
        }
    }
}
