namespace Parley.Ledgers.Words;

/// <summary>The words that say what a text is about, cut so that the forms of a word fall together.</summary>
/// <remarks>
/// A word is cut after its first six letters, a final s dropped from shorter ones: coarse, cheap, and good enough where several words
/// must agree. Known weak spot: short words with changing stems ("fought", "fight").
/// </remarks>
internal static class Stems
{
    private const int Length = 6;

    private static readonly HashSet<string> FunctionWords = EmbeddedTable.Rows("function-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The stems of folded words, in order; function words are left out.</summary>
    public static List<string> Of(IEnumerable<string> words)
    {
        var stems = new List<string>();
        foreach (var word in words)
            if (!FunctionWords.Contains(word)) stems.Add(Cut(word));
        return stems;
    }

    /// <summary>Whether a folded word says little of what a text is about.</summary>
    public static bool IsFunctionWord(string word) => FunctionWords.Contains(word);

    private static string Cut(string word)
    {
        if (word.Length > Length) return word[..Length];
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }
}
