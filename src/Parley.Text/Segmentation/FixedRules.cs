namespace Parley.Text.Segmentation;

/// <summary>Whole words with signs in them (s/he, 'em, US$), contractions like y'all, and emoticons, from their tables.</summary>
internal static class FixedRules
{
    /// <summary>Reads an entry that begins at <paramref name="position"/> and ends where a word may end.</summary>
    public static bool TryRead(ref Chunk chunk, int position, out int next)
    {
        next = position;
        if (position > chunk.Start && !Chars.IsOpener(chunk.Text[position - 1])) return TryEmoticon(ref chunk, position, ref next);
        return TryWhole(ref chunk, position, ref next) || TryContraction(ref chunk, position, ref next)
            || TryEmoticon(ref chunk, position, ref next);
    }

    private static bool TryWhole(ref Chunk chunk, int position, ref int next)
    {
        var longest = Math.Min(chunk.End - position, WordLists.WholeWords.LongestForm);
        Span<char> folded = stackalloc char[longest];
        for (var i = 0; i < longest; i++) folded[i] = Chars.IsApostrophe(chunk.Text[position + i]) ? '\'' : chunk.Text[position + i];
        for (var length = longest; length > 1; length--)
        {
            if (!EndsWord(chunk, position + length) || !WordLists.WholeWords.Contains(folded[..length])) continue;
            next = position + length;
            chunk.Add(position, next);
            return true;
        }
        return false;
    }

    /// <summary>A listed form counts only where neither a letter, a digit nor a joining sign continues it; a sum may follow a
    /// currency.</summary>
    private static bool EndsWord(in Chunk chunk, int end)
    {
        if (end >= chunk.End) return true;
        if (chunk.Text[end - 1] is '$' or '/') return Chars.KindOf(chunk.Text[end]) is CharKind.Digit || chunk.Text[end - 1] == '/';
        return Chars.IsCloser(chunk.Text[end]) && !(Chars.IsApostrophe(chunk.Text[end]) && Chars.IsLetter(chunk.At(end + 1)));
    }

    /// <summary>Contractions with an apostrophe in the table: y'all, 'tis.</summary>
    private static bool TryContraction(ref Chunk chunk, int position, ref int next)
    {
        var last = chunk.End;
        if (last - position > WordLists.Contractions.LongestForm + 8) return false;
        while (last > position && Chars.IsCloser(chunk.Text[last - 1])) last--;
        var form = chunk.Slice(position, last);
        if (!form.ContainsAny('\'', '’') || !WordLists.Contractions.Contains(form)) return false;
        WordRules.AddPlain(ref chunk, position, last);
        next = last;
        return true;
    }

    private static bool TryEmoticon(ref Chunk chunk, int position, ref int next)
    {
        var first = chunk.Text[position];
        if (first is '"' or ',' or '.' or '!' or '?') return false;
        if (char.IsLetterOrDigit(first) && position > chunk.Start) return false;
        for (var length = Math.Min(chunk.End - position, WordLists.Emoticons.LongestForm); length > 1; length--)
        {
            var end = position + length;
            if (end < chunk.End && (char.IsLetterOrDigit(chunk.Text[end]) || chunk.Text[end] is '/' or '-')) continue;
            if (!WordLists.Emoticons.Contains(chunk.Slice(position, end))) continue;
            if (ClosesBracket(chunk, position, end)) continue;
            next = end;
            chunk.Add(position, end);
            return true;
        }
        return false;
    }

    /// <summary>"(see 3:)" ends in a bracket, not in a smile.</summary>
    private static bool ClosesBracket(in Chunk chunk, int position, int end)
    {
        if (chunk.Text[end - 1] is not (')' or ']')) return false;
        var open = chunk.Text[end - 1] == ')' ? '(' : '[';
        for (var i = chunk.Tokens.Count - 1; i >= 0 && i >= chunk.Tokens.Count - 60; i--)
        {
            var span = chunk.Tokens[i].Span;
            if (span.Length == 1 && chunk.Text[span.Start] == open) return true;
            if (span.Length == 1 && chunk.Text[span.Start] == chunk.Text[end - 1]) return false;
        }
        return false;
    }
}
