using System.Text;

namespace Parley.Text.Reading;

/// <summary>The first line of a table: its delimiter and the names of its columns.</summary>
/// <param name="Delimiter">A comma, tab, semicolon or bar.</param>
/// <param name="Names">The names, in order.</param>
internal sealed record TableHeader(char Delimiter, IReadOnlyList<string> Names)
{
    private const int LongestHeader = HeadStream.HeadLength;

    private static readonly char[] Delimiters = ['\t', ',', ';', '|'];

    /// <summary>
    /// The header with which a text begins; null when it begins none. A header has at least two columns. It names the column of the
    /// text or two other known columns, or two columns as tables usually name them; no sentence does. Else the shape decides
    /// (<see cref="TableShape"/>).
    /// </summary>
    public static TableHeader? Find(string text, ColumnMap columns)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0) end = text.Length;
        if (end is 0 or > LongestHeader) return null;
        var line = text[..end];
        foreach (var delimiter in Delimiters)
        {
            var names = Split(line, delimiter);
            if (names.Count >= 2 && IsHeader(names, columns)) return new TableHeader(delimiter, names);
        }
        foreach (var delimiter in Delimiters)
        {
            var names = Split(line, delimiter);
            if (TableShape.IsTable(text, line, names, delimiter)) return new TableHeader(delimiter, names);
        }
        return null;
    }

    private static bool IsHeader(List<string> names, ColumnMap columns)
    {
        var known = 0;
        foreach (var name in names)
            if (columns.PartOf(name) is { } part)
                known += part == Column.Text ? 2 : 1;
        return known >= 2 || ColumnNames.Default.CountUsual(names) >= 2;
    }

    private static List<string> Split(string line, char delimiter)
    {
        var names = new List<string>();
        var name = new StringBuilder();
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (c == delimiter && !isQuoted)
            {
                names.Add(name.ToString().Trim());
                name.Clear();
            }
            else name.Append(c);
        }
        names.Add(name.ToString().Trim());
        return names;
    }
}
