namespace Parley.Text.Reading.Html;

/// <summary>Reads the embedded two-column tables of <c>data/html</c>.</summary>
internal static class DataTable
{
    /// <summary>The rows of one table, in file order; comments and empty lines left out.</summary>
    /// <exception cref="InvalidOperationException">The table is missing or a row has not two columns: a fault of the build.</exception>
    public static List<(string Key, string Value)> Load(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream("html/" + name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in Parley.Text.");
        using var reader = new StreamReader(stream);
        var rows = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0) throw new InvalidOperationException($"data/html/{name}: the row '{line}' has not two columns.");
            rows.Add((line[..tab], line[(tab + 1)..].Trim()));
        }
        return rows;
    }
}
