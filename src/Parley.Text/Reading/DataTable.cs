namespace Parley.Text.Reading;

/// <summary>Reads the embedded tables of <c>data/html</c> and <c>data/reading</c>.</summary>
internal static class DataTable
{
    /// <summary>The rows of one table, in file order; comments and empty lines left out.</summary>
    /// <param name="name">Folder and file: <c>html/names.tsv</c>. What stands behind the first column comes in one piece.</param>
    /// <exception cref="InvalidOperationException">The table is missing or a row has not two columns: a fault of the build.</exception>
    public static List<(string Key, string Value)> Load(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in Parley.Text.");
        using var reader = new StreamReader(stream);
        var rows = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0) throw new InvalidOperationException($"data/{name}: the row '{line}' has not two columns.");
            rows.Add((line[..tab], line[(tab + 1)..].Trim()));
        }
        return rows;
    }
}
