namespace Parley.Text.Segmentation;

/// <summary>Punctuation and symbols: runs that are one token (..., --, ?!), quotation marks, and single signs with their marks.</summary>
internal static class PunctuationRules
{
    /// <summary>Writes the sign or run at <paramref name="position"/>; returns its end, always further on.</summary>
    public static int Read(ref Chunk chunk, int position)
    {
        if (Chars.IsApostrophe(chunk.Text[position]) && TryApostrophe(ref chunk, position, out var after)) return after;
        var end = RunEnd(chunk, position);
        end = chunk.SkipMarks(end);
        chunk.Add(position, end);
        return end;
    }

    private static bool TryApostrophe(ref Chunk chunk, int position, out int end)
    {
        end = position + 1;
        if (!chunk.QuoteOpen && Clitics.TryReadAlone(ref chunk, position, out end)) return true;
        end = position + 1;
        if (chunk.Text[position] != '\'' && chunk.Text[position] != '’' && chunk.Text[position] != '‘') return false;
        if (IsShortYear(chunk, position))
        {
            end = chunk.SkipWord(position + 1);
            if (Chars.IsApostrophe(chunk.At(end)) && chunk.At(end + 1) == 's' && !Chars.IsWord(chunk.At(end + 2))) end += 2;
            chunk.Add(position, end);
            return true;
        }
        var opens = Chars.IsWord(chunk.At(position + 1)) && (position == chunk.Start || Chars.IsOpener(chunk.Text[position - 1]));
        chunk.QuoteOpen = opens && chunk.Text[position] != '’' || chunk.QuoteOpen && opens;
        return false;
    }

    /// <summary>'72 and '90s.</summary>
    private static bool IsShortYear(in Chunk chunk, int position)
    {
        if (position > chunk.Start && !Chars.IsOpener(chunk.Text[position - 1])) return false;
        if (!char.IsAsciiDigit(chunk.At(position + 1)) || !char.IsAsciiDigit(chunk.At(position + 2))) return false;
        var after = chunk.At(position + 3) == 's' ? chunk.At(position + 4) : chunk.At(position + 3);
        return !Chars.IsWord(after) && !(after is '\'' or '’' && chunk.Text[position] == after);
    }

    private static int RunEnd(in Chunk chunk, int position)
    {
        var c = chunk.Text[position];
        Chars.KindAt(chunk.Text, position, out var length);
        var end = position + length;
        if (length == 2) return EmojiEnd(chunk, position, end);
        if (c is '.' or '!' or '?' or '…')
        {
            while (chunk.At(end) is '.' or '!' or '?' or '…') end++;
            return end;
        }
        if (c is '<' or '>' or '\'' or '`' or '’') return chunk.At(end) == c ? end + 1 : end;
        if (c is '-' or '*' or '=' or '_' or '~' or '#' or '+' or '—' or '–' or '^' or '$')
            while (chunk.At(end) == c) end++;
        return end;
    }

    /// <summary>Signs tied by a zero-width joiner, and pairs of regional letters (flags), are one token.</summary>
    private static int EmojiEnd(in Chunk chunk, int start, int end)
    {
        if (IsRegional(chunk, start) && IsRegional(chunk, end)) end += 2;
        end = chunk.SkipMarks(end);
        while (end < chunk.End && chunk.Text[end - 1] == '\u200D' && Chars.KindAt(chunk.Text, end, out var length) == CharKind.Other)
            end = chunk.SkipMarks(end + length);
        return end;
    }

    private static bool IsRegional(in Chunk chunk, int index) =>
        chunk.At(index) == '\uD83C' && chunk.At(index + 1) is >= '\uDDE6' and <= '\uDDFF';
}
