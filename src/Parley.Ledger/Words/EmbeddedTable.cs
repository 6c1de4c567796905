namespace Parley.Ledgers.Words;

/// <summary>Reads the tables that are part of the program because stored rows depend on them.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, without comments, cut at tabs.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }

    /// <summary>The values of a cell, which semicolons separate; none where it holds a minus.</summary>
    public static string[] Values(string cell) =>
        [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(value => value != "-")];
}
