namespace Parley.Events.Actors;

/// <summary>A word of a phrase.</summary>
/// <param name="Text">As written.</param>
/// <param name="Plain">Without a possessive ending; the same text when there is none.</param>
/// <param name="EndsPart">True when a comma, dash or bracket follows.</param>
internal readonly record struct PhraseWord(string Text, string Plain, bool EndsPart)
{
    private const string Marks = ",;:()[]\"“”—«»";

    /// <summary>True for a word with a possessive ending.</summary>
    public bool IsPossessive => Plain.Length != Text.Length;

    /// <summary>True when it begins with a capital.</summary>
    public bool IsCapitalised => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>The words of a phrase; marks between them are taken off and remembered.</summary>
    public static List<PhraseWord> Split(string text)
    {
        var words = new List<PhraseWord>();
        foreach (var piece in NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = piece.Trim(Marks.ToCharArray());
            var ends = piece.Length > 0 && Marks.Contains(piece[^1], StringComparison.Ordinal) && piece[^1] is not ('"' or '”');
            if (word.Length == 0 || word is "-")
            {
                if (words.Count > 0) words[^1] = words[^1] with { EndsPart = true };
                continue;
            }
            if (word is "'s" or "'" && words.Count > 0) words[^1] = words[^1] with { Text = words[^1].Text + word, EndsPart = ends };
            else AddPrefixed(words, word, ends);
        }
        return words;
    }

    /// <summary>Takes <c>then-</c>, <c>ex-</c> and the like off the front, so that the tables see them as words.</summary>
    private static void AddPrefixed(List<PhraseWord> words, string word, bool ends)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < word.Length - 1 && word.AsSpan(0, Math.Max(hyphen, 0)) is "then" or "Then" or "ex" or "Ex")
        {
            words.Add(Of(word[..hyphen], false));
            word = word[(hyphen + 1)..];
        }
        if (Led(word) is { Length: > 0 } leader) word = leader;
        const string elect = "-elect";
        if (word.EndsWith(elect, StringComparison.Ordinal))
        {
            words.Add(Of(word[..^elect.Length], false));
            word = elect[1..];
        }
        words.Add(Of(word, ends));
    }

    /// <summary>"A Saudi-led coalition", "the Qatar-based office" are of the country; <c>null</c> for other words.</summary>
    private static string? Led(string word) =>
        word.EndsWith("-led", StringComparison.Ordinal) ? word[..^4] : word.EndsWith("-based", StringComparison.Ordinal) ? word[..^6] : null;

    private static PhraseWord Of(string word, bool ends)
    {
        var plain = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.EndsWith('\'') ? word[..^1] : word;
        return new PhraseWord(word, plain.Length == 0 ? word : plain, ends);
    }
}
