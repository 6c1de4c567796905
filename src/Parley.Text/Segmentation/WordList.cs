using System.Collections.Frozen;

namespace Parley.Text.Segmentation;

/// <summary>One of the tables under data/segmentation: forms with at most one further column, looked up without regard to case.</summary>
/// <remarks>The file is UTF-8; lines that begin with '#' and a space are comments; columns are separated by one tab. Immutable,
/// thread-safe.</remarks>
internal sealed class WordList
{
    private readonly FrozenDictionary<string, Entry> _entries;
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A row: the form as written in the table, and its second column (empty where the table has one column).</summary>
    internal readonly record struct Entry(string Form, string Value);

    private WordList(List<Entry> rows, StringComparer comparer)
    {
        Rows = rows;
        _entries = rows.ToFrozenDictionary(row => row.Form, comparer);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestForm = rows.Max(row => row.Form.Length);
    }

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<Entry> Rows { get; }

    /// <summary>Length of the longest form, in UTF-16 code units: no longer stretch needs to be looked up.</summary>
    public int LongestForm { get; }

    /// <summary>Finds a form; one hash of the characters, no allocation.</summary>
    public bool TryGet(ReadOnlySpan<char> form, out Entry entry)
    {
        entry = default;
        return form.Length <= LongestForm && _lookup.TryGetValue(form, out entry);
    }

    /// <summary>True when the table has the form.</summary>
    public bool Contains(ReadOnlySpan<char> form) => TryGet(form, out _);

    /// <summary>Reads a table embedded in this assembly.</summary>
    /// <exception cref="InvalidOperationException">There is no such table: the assembly was built without data/segmentation.</exception>
    public static WordList Load(string name, bool caseCounts = false)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("segmentation/" + name)
            ?? throw new InvalidOperationException($"The table data/segmentation/{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<Entry>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows.Add(tab < 0 ? new Entry(line, "") : new Entry(line[..tab], line[(tab + 1)..]));
        }
        return new WordList(rows, caseCounts ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
    }
}
