using System.Collections.Frozen;

namespace Parley.Discourse.Times.Lexicon;

/// <summary>Phrases of one or more words with what they stand for; finds the longest that begins at a place.</summary>
/// <remarks>Phrases are keyed by their first word, so that a place where none begins costs one look-up. Immutable, thread-safe.</remarks>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _byFirst;

    /// <summary>A phrase cut into words, a clitic apart from its word as the tokenizer cuts it, and what it stands for.</summary>
    private readonly record struct Entry(string[] Words, T Value);

    public PhraseTable(string name, int columns, Func<string[], T> value)
    {
        var lists = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TimeTable.Load(name, columns))
        {
            var words = row[0].Replace("'", " '", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!lists.TryGetValue(words[0], out var list)) lists[words[0]] = list = [];
            list.Add(new Entry(words, value(row)));
        }
        foreach (var list in lists.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        Beginnings = [.. lists.Keys];
        _byFirst = lists.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The first words of all phrases.</summary>
    public string[] Beginnings { get; }

    /// <summary>Finds the longest phrase that begins at a lexeme; <paramref name="end"/> is one past its last.</summary>
    public bool TryFind(Line line, int at, out T value, out int end)
    {
        value = default!;
        end = at;
        if (at >= line.Count || !_byFirst.TryGetValue(line.Form(at), out var entries)) return false;
        foreach (var entry in entries)
        {
            if (!Matches(line, at, entry.Words)) continue;
            value = entry.Value;
            end = at + entry.Words.Length;
            return true;
        }
        return false;
    }

    private static bool Matches(Line line, int at, string[] words)
    {
        if (at + words.Length > line.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (!line.Is(at + i, words[i]))
                return false;
        return true;
    }
}
