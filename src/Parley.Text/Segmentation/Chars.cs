using System.Globalization;
using System.Text;

namespace Parley.Text.Segmentation;

/// <summary>Classes of characters, by table for ASCII and by Unicode category beyond it. Never throws; lone surrogates are <see
/// cref="CharKind.Other"/>.</summary>
internal static class Chars
{
    private static readonly CharKind[] s_kinds = BuildTable();

    /// <summary>The kind of the code point at <paramref name="index"/> and its length in UTF-16 code units (1 or 2).</summary>
    public static CharKind KindAt(string text, int index, out int length)
    {
        var c = text[index];
        length = 1;
        if (c < 0x3000) return s_kinds[c];
        if (!char.IsSurrogate(c)) return KindOf(c);
        if (!Rune.TryGetRuneAt(text, index, out var rune)) return CharKind.Other;
        length = 2;
        // Skin tones follow the sign they colour.
        if (rune.Value is >= 0x1F3FB and <= 0x1F3FF) return CharKind.Mark;
        return KindOf(Rune.GetUnicodeCategory(rune));
    }

    /// <summary>The kind of one UTF-16 code unit; surrogates are <see cref="CharKind.Other"/>.</summary>
    public static CharKind KindOf(char c)
    {
        if (c < s_kinds.Length) return s_kinds[c];
        return char.IsWhiteSpace(c) ? CharKind.Space : KindOf(char.GetUnicodeCategory(c));
    }

    /// <summary>True for a letter or digit that is one UTF-16 code unit.</summary>
    public static bool IsWord(char c) => KindOf(c) is CharKind.Letter or CharKind.Digit;

    /// <summary>True for a letter that is one UTF-16 code unit.</summary>
    public static bool IsLetter(char c) => KindOf(c) == CharKind.Letter;

    /// <summary>True for the signs used as an apostrophe: straight, curly, modifier letter, grave, acute, full-width.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`' or '´' or '＇' or '‘';

    /// <summary>True for signs that join two parts of a compound: hyphen-minus, hyphens and the en dash.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–';

    /// <summary>True for signs after which a word begins: brackets, quotation marks, dashes and the like.</summary>
    public static bool IsOpener(char c) =>
        c is '(' or '[' or '{' or '<' or '"' or '“' or '„' or '‘' or '‚' or '«' or '‹' or '»' or '›' or '¿' or '¡'
        or '\'' or '`' or '—' or '–' or '-' or '*' or '/' or '|' or ':' or '=';

    /// <summary>True for signs that may stand between a word and the white space after it.</summary>
    public static bool IsCloser(char c) =>
        c is ')' or ']' or '}' or '>' or '"' or '”' or '’' or '\'' or '»' or '«' or '›' or '‹' or '“' or ',' or ';'
        or ':' or '!' or '?' or '.' or '…' or '—' or '–' or '/' or '*';

    private static CharKind[] BuildTable()
    {
        var table = new CharKind[0x3000];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            table[i] = char.IsWhiteSpace(c) ? CharKind.Space : KindOf(char.GetUnicodeCategory(c));
        }
        table['ʼ'] = CharKind.Other;
        return table;
    }

    private static CharKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharKind.Mark,
        _ => CharKind.Other,
    };
}
