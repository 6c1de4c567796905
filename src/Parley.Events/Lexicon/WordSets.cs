namespace Parley.Events.Lexicon;

/// <summary>The named sets of words (<c>&amp;TALKS</c>) that frames refer to.</summary>
/// <remarks>Not thread-safe while sets are added; the loader fills it before any frame is read.</remarks>
public sealed class WordSets(Inflections inflections)
{
    private const string AnyWord = "*";

    private readonly SortedDictionary<string, SortedSet<string>> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordTest> _tests = new(StringComparer.Ordinal);

    /// <summary>The names, with their ampersand, sorted.</summary>
    public IReadOnlyCollection<string> Names => _sets.Keys;

    /// <summary>The words of a set, sorted; empty when there is no such set.</summary>
    public IReadOnlyCollection<string> Words(string name) => _sets.TryGetValue(name, out var words) ? words : [];

    /// <summary>Puts a word into a set, which is made when it is new; false when the word was there.</summary>
    public bool Add(string name, string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(word);
        _tests.Clear();
        if (!_sets.TryGetValue(name, out var words)) _sets.Add(name, words = new SortedSet<string>(StringComparer.Ordinal));
        return words.Add(word);
    }

    /// <summary>The test for alternatives such as <c>deal|&amp;TALKS</c>, or <c>*</c> for any word; <c>null</c>, and a message, when a set is not known.</summary>
    public WordTest? Test(string alternatives, out string error)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        error = "";
        if (alternatives == AnyWord) return WordTest.Any;
        var parts = alternatives.Split('|').Order(StringComparer.Ordinal).ToArray();
        var notation = string.Join('|', parts);
        if (_tests.TryGetValue(notation, out var known)) return known;
        if (Fault(parts) is { } fault)
        {
            error = fault;
            return null;
        }
        var words = new WordForms(parts.SelectMany(Spelled), inflections);
        return _tests[notation] = new WordTest(notation, words, !parts.Any(IsSet));
    }

    private IEnumerable<string> Spelled(string part) => IsSet(part) ? _sets[part] : [part];

    private string? Fault(string[] parts)
    {
        foreach (var part in parts)
        {
            if (part.Length == 0) return "an alternative is empty; write word|word";
            if (IsSet(part) && !_sets.ContainsKey(part)) return $"the set {part} is in neither nouns.tsv nor verbs.tsv";
            if (!IsSet(part) && !part.All(c => char.IsLower(c) || char.IsDigit(c) || c is '_' or '-' or '\''))
                return $"'{part}' is no word in lower case; join words that belong together by _";
        }
        return parts.Distinct(StringComparer.Ordinal).Count() == parts.Length ? null : "an alternative stands twice";
    }

    private static bool IsSet(string part) => part.StartsWith('&');
}
