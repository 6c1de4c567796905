namespace Parley.Text.Reading;

/// <summary>Knows a table whose columns have names of their own, by its shape: a line of names, and rows with as many cells each.</summary>
/// <remarks>
/// Names are short, differ, begin with a letter and end no sentence; the first row follows at once. With a comma and a space between
/// the names, as prose has them, or with one row alone, more is asked for. Prose that passes has the same number of commas in every line.
/// </remarks>
internal static class TableShape
{
    private const int LongestName = 40;
    private const int MostWords = 4;

    /// <summary>Whether a text is a table whose first line holds these names.</summary>
    /// <param name="text">The beginning of the input.</param>
    /// <param name="line">Its first line.</param>
    /// <param name="names">The line's cells.</param>
    /// <param name="delimiter">What stands between cells.</param>
    public static bool IsTable(string text, string line, IReadOnlyList<string> names, char delimiter)
    {
        if (names.Count < (delimiter == '\t' ? 2 : 3) || !names.All(IsName)) return false;
        if (names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Count) return false;
        if (IsBlank(text.AsSpan(line.Length))) return false;
        var rows = TableSample.Rows(text, delimiter);
        var least = delimiter == ',' && line.Contains(", ", StringComparison.Ordinal) ? 3 : 1;
        return rows.Count >= least && rows.TrueForAll(row => row.Length == names.Count);
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && (char.IsLetter(name[0]) || name[0] == '_') && name[^1] is not ('.' or '!' or '?' or ':' or '”' or '’') &&
        name.Count(c => c == ' ') < MostWords;

    // The line after the first is blank, or there is none.
    private static bool IsBlank(ReadOnlySpan<char> rest)
    {
        rest = rest.StartsWith("\r\n") ? rest[2..] : rest.IsEmpty ? rest : rest[1..];
        var end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).IsWhiteSpace();
    }
}
