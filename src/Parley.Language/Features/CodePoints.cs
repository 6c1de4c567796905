using System.Globalization;
using System.Text;

namespace Parley.Language.Features;

/// <summary>What the features ask about single code points, in the terms of Python's <c>str</c>, in which training asks.</summary>
/// <remarks>Lower case is mapped code point by code point, so a word keeps its length and no neighbour matters. The tables are those of
/// the run-time library; code points younger than the trainer's Unicode version may be judged differently.</remarks>
internal static class CodePoints
{
    private const int CapitalIWithDot = 0x130;

    /// <summary>Writes the code points of a form; lone surrogates become U+FFFD. Returns how many there are.</summary>
    /// <param name="form">The word.</param>
    /// <param name="target">Room for as many values as the form has chars.</param>
    public static int Read(ReadOnlySpan<char> form, Span<int> target)
    {
        var count = 0;
        foreach (var rune in form.EnumerateRunes()) target[count++] = rune.Value;
        return count;
    }

    /// <summary>The lower-case letter, where it is one code point; U+0130, whose lower case is two, stays.</summary>
    public static int ToLower(int c) => c < 0x80 ? (c is >= 'A' and <= 'Z' ? c | 0x20 : c)
        : c == CapitalIWithDot ? c : Rune.ToLowerInvariant(new Rune(c)).Value;

    /// <summary>True for the Unicode property Uppercase: capitals, Roman numerals and enclosed capitals.</summary>
    public static bool IsUpper(int c) => c < 0x80 ? c is >= 'A' and <= 'Z'
        : Rune.IsUpper(new Rune(c)) || c is >= 0x2160 and <= 0x216F or >= 0x24B6 and <= 0x24CF
            or >= 0x1F130 and <= 0x1F149 or >= 0x1F150 and <= 0x1F169 or >= 0x1F170 and <= 0x1F189;

    /// <summary>True for letters of any kind.</summary>
    public static bool IsLetter(int c) => Rune.IsLetter(new Rune(c));

    /// <summary>True for digits, also superscript and enclosed ones.</summary>
    public static bool IsDigit(int c)
    {
        if (c < 0x80) return c is >= '0' and <= '9';
        Span<char> buffer = stackalloc char[2];
        var length = new Rune(c).EncodeToUtf16(buffer);
        return length == 1 ? CharUnicodeInfo.GetDigitValue(buffer[0]) >= 0 : CharUnicodeInfo.GetDigitValue(buffer.ToString(), 0) >= 0;
    }
}
