namespace Parley.Telling;

/// <summary>Reads the tables of <c>data/telling</c>, which are part of the program.</summary>
internal static class TellingTable
{
    /// <summary>The rows of a table, without comments, cut at tabs.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(TellingTable).Assembly.GetManifestResourceStream("telling/" + name)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
