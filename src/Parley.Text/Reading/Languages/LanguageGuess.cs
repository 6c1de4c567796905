using System.Numerics;

namespace Parley.Text.Reading.Languages;

/// <summary>Tells texts that are surely not in English; in doubt a text passes.</summary>
/// <remarks>
/// Method. Texts in other scripts are known by their letters. In Latin script the small words of each language are counted
/// (<c>data/reading/languages.tsv</c>): they make up a quarter and more of any running text, and hardly any of a text in another
/// language (Grefenstette, JADT 1995). A text is refused only when another language is positively there and English is not: lists of
/// names, short texts, and languages that the table lacks pass. Cost: one pass over the first 20,000 characters. The models of a
/// character-based recogniser would take 72 MB on disk and seconds to load for the same decision.
/// Weak spots: kin languages are told apart by few words, so the name may be that of a neighbour.
/// </remarks>
internal static class LanguageGuess
{
    private const int Looked = 20_000;
    private const int LeastLetters = 30;
    private const double MostlyOtherScript = 0.7;
    private const int LeastWords = 30;
    private const int LeastKinds = 4;
    private const double LeastShare = 0.12;
    private const double TimesEnglish = 3;
    private const int LongestWord = 32;

    /// <summary>What the text is, such as <c>in French</c> or <c>in Arabic script</c>; null for English, and for what cannot be told.</summary>
    public static string? OtherThanEnglish(string? text)
    {
        if (text is null || text.Length < LeastLetters) return null;
        var start = text.AsSpan(0, Math.Min(text.Length, Looked));
        return Script.Other(start, LeastLetters, MostlyOtherScript) is { } script ? $"in {script} script" : OtherLanguage(start);
    }

    private static string? OtherLanguage(ReadOnlySpan<char> text)
    {
        var table = LanguageWords.Default;
        var counts = new int[table.Languages.Count];
        var kinds = new ulong[counts.Length];
        var words = Count(text, table, counts, kinds);
        if (words < LeastWords) return null;
        var best = -1;
        for (var i = 0; i < counts.Length; i++)
            if (i != table.English && (best < 0 || counts[i] > counts[best]))
                best = i;
        if (BitOperations.PopCount(kinds[best]) < LeastKinds) return null;
        return counts[best] >= LeastShare * words && counts[best] > TimesEnglish * counts[table.English] ? "in " + table.Languages[best] : null;
    }

    private static int Count(ReadOnlySpan<char> text, LanguageWords table, int[] counts, ulong[] kinds)
    {
        Span<char> word = stackalloc char[LongestWord];
        int length = 0, words = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (length < LongestWord) word[length] = char.ToLowerInvariant(text[i]);
                length++;
            }
            else if (length > 0)
            {
                words++;
                if (length <= LongestWord)
                    foreach (var (language, place) in table.LanguagesOf(word[..length]))
                    {
                        counts[language]++;
                        kinds[language] |= 1ul << place;
                    }
                length = 0;
            }
        }
        return words;
    }
}
