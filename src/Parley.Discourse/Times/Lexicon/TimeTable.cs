using Parley.Text.Tables;

namespace Parley.Discourse.Times.Lexicon;

/// <summary>Reads the tables of data/times, which are embedded in this assembly so that a deployed program cannot lose them.</summary>
internal static class TimeTable
{
    /// <summary>The rows of a table, each with exactly <paramref name="columns"/> trimmed cells.</summary>
    /// <exception cref="TableFormatException">There is no such table, or a row has another number of cells.</exception>
    public static List<string[]> Load(string name, int columns)
    {
        using var stream = typeof(TimeTable).Assembly.GetManifestResourceStream("times/" + name)
            ?? throw new TableFormatException(
                $"data/times/{name} is missing from the assembly; build Parley.Discourse with the data folder in place.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length != columns)
                throw new TableFormatException(
                    $"data/times/{name}, line {number}: {cells.Length} columns, where {columns} are needed. Separate columns by one tab.");
            rows.Add(cells);
        }
        return rows;
    }

    /// <summary>Reads a cell that names a member of an enumeration, in small letters.</summary>
    /// <exception cref="TableFormatException">The enumeration has no such member.</exception>
    public static T Named<T>(string name, string cell) where T : struct, Enum =>
        Enum.TryParse<T>(cell, ignoreCase: true, out var value) && !char.IsDigit(cell[0])
            ? value
            : throw new TableFormatException(
                $"data/times/{name}: '{cell}' is not one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");

    /// <summary>Reads a cell that holds a whole number.</summary>
    /// <exception cref="TableFormatException">It does not.</exception>
    public static int Number(string name, string cell) =>
        int.TryParse(cell, out var value) ? value : throw new TableFormatException($"data/times/{name}: '{cell}' is not a whole number.");
}
