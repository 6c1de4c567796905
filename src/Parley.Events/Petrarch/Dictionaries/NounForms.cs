namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Regular plurals of English nouns, in capitals, as PETRARCH makes them.</summary>
internal static class NounForms
{
    /// <summary>The plural of a noun; of a phrase, that of its last word.</summary>
    public static string Plural(string noun)
    {
        if (noun.Length < 2) return noun + "S";
        var last = noun[^1];
        if (last == 'Y' && !IsVowel(noun[^2])) return noun[..^1] + "IES";
        return last is 'S' or 'X' or 'Z' || noun.EndsWith("CH", StringComparison.Ordinal) || noun.EndsWith("SH", StringComparison.Ordinal)
            ? noun + "ES"
            : noun + "S";
    }

    internal static bool IsVowel(char c) => c is 'A' or 'E' or 'I' or 'O' or 'U';
}
