using System.Globalization;
using System.Text;

namespace Parley.Discourse.Entities;

/// <summary>The forms in which one name turns up.</summary>
internal static class NameForms
{
    private const int LongestAcronym = 3;

    /// <summary>A name on one line, with single spaces, without a leading article.</summary>
    public static string Plain(ReadOnlySpan<char> name)
    {
        var text = OnOneLine(name);
        return text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
    }

    /// <summary>Words on one line, with single spaces.</summary>
    public static string OnOneLine(ReadOnlySpan<char> name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
            if (!char.IsWhiteSpace(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        return plain.ToString().TrimEnd();
    }

    /// <summary>The words of a plain name.</summary>
    public static string[] Words(string plain) => plain.Split(' ');

    /// <summary>A name in capitals throughout, as datelines have it, written as a name in running text: <c>New York</c> for <c>NEW YORK</c>.</summary>
    /// <returns><c>null</c> when the name is not of that kind.</returns>
    public static string? Lowered(string plain)
    {
        var letters = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (char.IsLower(c)) return null;
            letters.Append(letters.Length > 0 && char.IsLetter(letters[^1]) ? char.ToLowerInvariant(c) : c);
        }
        return plain.Length > LongestAcronym ? letters.ToString() : null;
    }

    /// <summary>True for a short name in capitals, such as <c>IAEA</c> or <c>U.N.</c></summary>
    public static bool IsAcronym(string plain)
    {
        var letters = 0;
        foreach (var c in plain)
        {
            if (c == '.') continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }
        return letters is >= 2 and <= 7;
    }

    /// <summary>True when an acronym is made of the initials of a longer name's words; small words may be left out.</summary>
    public static bool Abbreviates(string acronym, string longName)
    {
        var initials = new StringBuilder();
        var capitals = new StringBuilder();
        foreach (var word in longName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            initials.Append(char.ToUpperInvariant(word[0]));
            if (char.IsUpper(word[0])) capitals.Append(word[0]);
        }
        var letters = acronym.Replace(".", "", StringComparison.Ordinal);
        return capitals.Length >= 2 && (capitals.Equals(letters) || initials.Equals(letters));
    }

    /// <summary>True when the short name's words stand at the end of the longer name's.</summary>
    public static bool IsEndOf(string shorter, string longer) =>
        longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.Ordinal) && longer[^(shorter.Length + 1)] == ' ';

    /// <summary>True when every word of the shorter name stands in the longer one, in order, the last words being the same.</summary>
    public static bool IsPartOfPerson(string shorter, string longer)
    {
        var part = Words(shorter);
        var whole = Words(longer);
        if (part.Length >= whole.Length || part[^1] != whole[^1]) return false;
        var at = 0;
        foreach (var word in whole)
            if (at < part.Length && (word == part[at] || IsInitialOf(part[at], word)))
                at++;
        return at == part.Length;
    }

    /// <summary>True when the names have as many words and one has initials for some of the other's: <c>J. Merrick</c>, <c>Jonah Merrick</c>.</summary>
    public static bool IsInitialForm(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Length != b.Length || a[^1] != b[^1]) return false;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i] && !IsInitialOf(a[i], b[i]) && !IsInitialOf(b[i], a[i])) return false;
        return true;
    }

    /// <summary>A name without accents, to compare it with others: <c>Ichiyo</c> for <c>Ichiyō</c>.</summary>
    public static string Folded(string plain)
    {
        if (Ascii.IsValid(plain) || !TryDecompose(plain, out var parts)) return plain;
        var folded = new StringBuilder(plain.Length);
        foreach (var c in parts)
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(c);
        return folded.ToString();
    }

    /// <summary>A lone surrogate cannot be decomposed.</summary>
    private static bool TryDecompose(string text, out string parts)
    {
        var isValid = !text.Any(char.IsSurrogate);
        parts = isValid ? text.Normalize(NormalizationForm.FormD) : text;
        return isValid;
    }

    private static bool IsInitialOf(string initial, string word) => initial.Length == 2 && initial[1] == '.' && initial[0] == word[0];
}
