using System.Globalization;
using System.Text;

namespace Parley.Ledgers.Words;

/// <summary>Folds words so that capitals, accents and marks make no difference. One folding serves search, linking and names.</summary>
internal static class Folding
{
    private static readonly Dictionary<char, string> Letters =
        EmbeddedTable.Rows("letters.tsv").ToDictionary(row => row[0][0], row => row[1]);

    /// <summary>The words of a text: letters and digits, small, without accents. An apostrophe within a word is dropped with no break.</summary>
    public static List<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>(text.Length / 6);
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 128) AddAscii(text, i, word, words);
            else i += AddOther(text[i..], word, words) - 1;
        }
        Close(word, words);
        return words;
    }

    /// <summary>The words, separated by single spaces.</summary>
    public static string Line(ReadOnlySpan<char> text) => string.Join(' ', Words(text));

    private static void AddAscii(ReadOnlySpan<char> text, int at, StringBuilder word, List<string> words)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c)) word.Append(char.ToLowerInvariant(c));
        else if (c != '\'' || !IsInside(text, at)) Close(word, words);
    }

    private static int AddOther(ReadOnlySpan<char> rest, StringBuilder word, List<string> words)
    {
        if (rest[0] == '’' && word.Length > 0 && rest.Length > 1 && char.IsLetter(rest[1])) return 1;
        Rune.DecodeFromUtf16(rest, out var rune, out var length);
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) return length;
        if (!Rune.IsLetterOrDigit(rune))
        {
            Close(word, words);
            return length;
        }
        var small = Rune.ToLowerInvariant(rune);
        if (small.IsBmp && Letters.TryGetValue((char)small.Value, out var plain)) word.Append(plain);
        else word.Append(small.ToString());
        return length;
    }

    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    private static void Close(StringBuilder word, List<string> words)
    {
        if (word.Length == 0) return;
        words.Add(word.ToString());
        word.Clear();
    }
}
