namespace Parley.Text.Reading.Html;

/// <summary>The words of <c>data/html/names.tsv</c>, matched against class and id names.</summary>
/// <remarks>Immutable and thread-safe. A look-up costs one pass over the name.</remarks>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Entry> _prefixes = [];

    private readonly record struct Entry(string[] Words, NameRole Role);

    private NameTable(List<(string Key, string Value)> rows)
    {
        foreach (var (key, value) in rows)
        {
            var entry = new Entry(key.TrimEnd('*').Split(' '), Enum.Parse<NameRole>(value, ignoreCase: true));
            if (key.EndsWith('*')) _prefixes.Add(entry);
            else if (_byFirstWord.TryGetValue(entry.Words[0], out var list)) list.Add(entry);
            else _byFirstWord.Add(entry.Words[0], [entry]);
        }
    }

    /// <summary>The table that is embedded in the library.</summary>
    public static NameTable Default { get; } = new(DataTable.Load("html/names.tsv"));

    /// <summary>What a class or id attribute says; of several answers the strongest, <see cref="NameRole.Body"/>.</summary>
    public NameRole RoleOf(string? names)
    {
        if (string.IsNullOrEmpty(names)) return NameRole.None;
        var best = NameRole.None;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var role = RoleOfWords(NameWords.Split(name));
            if (role > best && role != NameRole.State) best = role;
        }
        return best;
    }

    private NameRole RoleOfWords(List<string> words)
    {
        var best = NameRole.None;
        for (var i = 0; i < words.Count; i++)
        {
            if (_byFirstWord.TryGetValue(words[i], out var entries))
                foreach (var entry in entries)
                    if (entry.Role > best && Follows(words, i, entry.Words))
                        best = entry.Role;
            foreach (var entry in _prefixes)
                if (entry.Role > best && words[i].StartsWith(entry.Words[0], StringComparison.Ordinal))
                    best = entry.Role;
        }
        return best;
    }

    private static bool Follows(List<string> words, int at, string[] wanted)
    {
        if (at + wanted.Length > words.Count) return false;
        for (var i = 0; i < wanted.Length; i++)
            if (words[at + i] != wanted[i])
                return false;
        return true;
    }
}
