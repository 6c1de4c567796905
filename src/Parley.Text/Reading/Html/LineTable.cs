namespace Parley.Text.Reading.Html;

/// <summary>The lines of <c>data/html/lines.tsv</c> that are no part of an article.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class LineTable
{
    private const int LongestMatched = 160;
    private static readonly char[] FinalMarks = ['.', ':', '…', '!', '»', '>', ' ', '-', '—', '↓', '|'];

    private readonly HashSet<string> _whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _starts = [];

    private LineTable(List<(string Key, string Value)> rows)
    {
        foreach (var (key, value) in rows)
            if (value == "whole") _whole.Add(key);
            else _starts.Add(key);
    }

    /// <summary>The table that is embedded in the library.</summary>
    public static LineTable Default { get; } = new(DataTable.Load("html/lines.tsv"));

    /// <summary>True when the line is one of the table.</summary>
    public bool Matches(string line)
    {
        if (line.Length > LongestMatched) return false;
        if (_whole.Contains(line.TrimEnd(FinalMarks))) return true;
        foreach (var start in _starts)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
