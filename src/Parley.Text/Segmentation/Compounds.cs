namespace Parley.Text.Segmentation;

/// <summary>Decides whether a sign inside a word keeps its sides together: hyphens after affixes, &amp; between initials, _ and
/// masked letters.</summary>
internal static class Compounds
{
    /// <summary>True when the sign at <paramref name="sign"/> and what follows it belong to the word that begins at <paramref
    /// name="start"/>.</summary>
    public static bool Joins(in Chunk chunk, int start, int sign)
    {
        var c = chunk.Text[sign];
        var next = chunk.At(sign + 1);
        if (Chars.IsHyphen(c)) return JoinsAtHyphen(chunk, start, sign, next);
        if (c == '_') return true;
        if (!Chars.IsWord(next)) return false;
        return c switch
        {
            '&' => sign - start <= 2 && IsUpper(chunk.Slice(start, sign)) && char.IsUpper(next) && chunk.SkipWord(sign + 1) - sign <= 3,
            '*' => sign - start <= 2 && char.IsLower(next),
            '@' => true,
            _ => false,
        };
    }

    private static bool JoinsAtHyphen(in Chunk chunk, int start, int hyphen, char next)
    {
        if (chunk.Text[hyphen] == '–') return false;
        var first = chunk.Slice(start, hyphen);
        if (next == '\0') return IsCutShort(first);
        if (!Chars.IsWord(next)) return false;
        if (WordLists.Affixes.TryGet(first, out var prefix) && prefix.Value == "prefix") return true;
        var last = chunk.Slice(hyphen + 1, chunk.SkipWord(hyphen + 1));
        return WordLists.Affixes.TryGet(last, out var suffix) && suffix.Value == "suffix";
    }

    /// <summary>"pre- and post-war", "th- that": a prefix or a false start keeps its hyphen; after a whole word it is a dash.</summary>
    private static bool IsCutShort(ReadOnlySpan<char> first) =>
        first.Length <= 3 && !char.IsDigit(first[^1]) || WordLists.Affixes.TryGet(first, out var entry) && entry.Value == "prefix";

    private static bool IsUpper(ReadOnlySpan<char> span)
    {
        foreach (var c in span)
            if (!char.IsUpper(c))
                return false;
        return true;
    }
}
