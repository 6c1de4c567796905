using Parley.Ledgers.Words;

namespace Parley.Ledgers.Search;

/// <summary>Collects the words under which an item is found.</summary>
internal sealed class IndexText
{
    // Full-text indexes have limits: PostgreSQL refuses words of 2 KB and items of 1 MB.
    private const int LongestWord = 64;
    private const int LongestText = 200_000;
    private const int MostDistinct = 400_000;

    // Stands between values, so that no phrase reaches from one into the next.
    private const string Gap = "0";

    private readonly List<string> _words = [];

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Adds the words of a text. Of a text of more than 200,000 characters each word is taken once, so phrases in it are not found.</summary>
    public IndexText Add(string? text)
    {
        if (string.IsNullOrEmpty(text)) return this;
        var words = Folding.Words(text).Select(Cut);
        _words.AddRange(text.Length <= LongestText ? words : Distinct(words));
        _words.Add(Gap);
        return this;
    }

    /// <summary>Adds the words of a field.</summary>
    public IndexText Add(SearchField field, string? value)
    {
        if (string.IsNullOrEmpty(value)) return this;
        foreach (var word in Folding.Words(value)) _words.Add(field.Sign(Cut(word)));
        _words.Add(Gap);
        return this;
    }

    /// <summary>A word as the index holds it.</summary>
    public static string Cut(string word) => word.Length <= LongestWord ? word : word[..LongestWord];

    private static IEnumerable<string> Distinct(IEnumerable<string> words)
    {
        var length = 0;
        return words.Distinct(StringComparer.Ordinal).TakeWhile(word => (length += word.Length + 1) < MostDistinct);
    }
}
