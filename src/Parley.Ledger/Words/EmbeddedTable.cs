namespace Parley.Ledgers.Words;

/// <summary>Reads the tables of <c>data/ledger</c> that are part of the program because stored rows depend on them.</summary>
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
}
