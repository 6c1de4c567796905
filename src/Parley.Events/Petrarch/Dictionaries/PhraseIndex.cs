namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Finds the longest phrase that begins at a word: a trie over words.</summary>
/// <remarks>Filled first, then only read; reading is thread-safe. A look-up costs one hash for each word of the longest match.
/// A phrase that is added twice keeps its last value, as in PETRARCH, where the later line of a dictionary wins.</remarks>
internal sealed class PhraseIndex<T> where T : class
{
    private readonly Dictionary<(int Node, string Word), int> _next = [];
    private readonly List<T?> _values = [null];

    /// <summary>How many different phrases are held.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase; one without words is left out.</summary>
    /// <returns>False when it has no words.</returns>
    public bool Add(ReadOnlySpan<string> words, T value)
    {
        if (words.IsEmpty) return false;
        var node = 0;
        foreach (var word in words)
        {
            if (!_next.TryGetValue((node, word), out var next))
            {
                next = _values.Count;
                _values.Add(null);
                _next.Add((node, word), next);
            }
            node = next;
        }
        if (_values[node] is null) Count++;
        _values[node] = value;
        return true;
    }

    /// <summary>The longest phrase at the beginning of the words.</summary>
    /// <returns>Its value and its length in words; null and 0 when there is none.</returns>
    public (T? Value, int Length) Longest(ReadOnlySpan<string> words)
    {
        (T?, int) best = (null, 0);
        var node = 0;
        for (var i = 0; i < words.Length && _next.TryGetValue((node, words[i]), out node); i++)
            if (_values[node] is { } value)
                best = (value, i + 1);
        return best;
    }
}
