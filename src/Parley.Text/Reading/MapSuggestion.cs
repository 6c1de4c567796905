namespace Parley.Text.Reading;

/// <summary>Suggests which columns of a table hold text, headline and date, from what stands in them.</summary>
internal static class MapSuggestion
{
    private const double LeastText = 60;
    private const double LeastTitle = 12;

    /// <summary>The map as <c>--map</c> takes it, such as <c>text=inhoud,title=kop,date=dag</c>; null when no column seems to hold a text.</summary>
    public static string? Of(TableHeader header, List<string[]> rows)
    {
        if (rows.Count == 0) return null;
        var lengths = header.Names.Select((_, i) => HasWords(rows, i) ? rows.Average(row => (double)Cell(row, i).Length) : 0).ToList();
        var text = lengths.IndexOf(lengths.Max());
        if (lengths[text] < LeastText) return null;
        var map = "text=" + header.Names[text];
        var dates = Enumerable.Range(0, lengths.Count).Where(i => i != text && IsDate(rows, i)).ToList();
        var titles = Enumerable.Range(0, lengths.Count).Where(i => i != text && !dates.Contains(i) && lengths[i] >= LeastTitle).ToList();
        if (titles.Count > 0) map += ",title=" + header.Names[titles.MaxBy(i => lengths[i])];
        if (dates.Count > 0) map += ",date=" + header.Names[dates[0]];
        return map;
    }

    /// <summary>Whether a column has words in it, and not only codes, numbers or addresses.</summary>
    public static bool HasWords(List<string[]> rows, int at) => rows.Exists(row => Cell(row, at).Trim().Contains(' ', StringComparison.Ordinal));

    private static string Cell(string[] row, int at) => at < row.Length ? row[at] : "";

    private static bool IsDate(List<string[]> rows, int at) => rows.TrueForAll(row => DateText.Normalize(Cell(row, at)) is { Length: > 4 });
}
