namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Cuts names and texts into the words that are compared: runs of letters and digits, in capitals.</summary>
/// <remarks>So <c>AL-QAEDA</c>, <c>AL_QAEDA</c> and "al-Qaeda" are the same two words, and <c>U.S.</c> is two, unlike the pronoun "us".
/// Stateless and thread-safe; cost linear in the characters.</remarks>
internal static class PhraseWords
{
    /// <summary>The words of a text, in order.</summary>
    public static string[] Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>(4);
        for (var position = 0; TryNext(text, ref position, out var word);) words.Add(word);
        return [.. words];
    }

    /// <summary>Finds the next word at or after a position, and moves behind it.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, out string word)
    {
        while (position < text.Length && !IsPart(text[position])) position++;
        var start = position;
        while (position < text.Length && IsPart(text[position])) position++;
        word = start == position ? "" : text[start..position].ToString().ToUpperInvariant();
        return position > start;
    }

    // An apostrophe divides too: GONDOR'S is GONDOR, S in the dictionary as in the text.
    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
