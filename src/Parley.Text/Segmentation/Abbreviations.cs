namespace Parley.Text.Segmentation;

/// <summary>Decides whether a full stop after letters belongs to the word: initials, letters with stops between, listed
/// abbreviations.</summary>
internal static class Abbreviations
{
    /// <summary>One past the last stop that belongs to the word <c>[start, stop)</c>, or <paramref name="stop"/> when none
    /// does.</summary>
    public static int EndOf(in Chunk chunk, int start, int stop)
    {
        var dotted = DottedEnd(chunk, start, stop);
        if (dotted > stop) return dotted;
        if (stop - start == 1 && char.IsUpper(chunk.Text[start])) return IsInitial(chunk, start, stop) ? stop + 1 : stop;
        if (GoesOn(chunk, stop)) return IsRunOn(chunk, start, stop) ? stop + 1 : stop;
        if (IsEllipsis(chunk, stop)) return stop;
        return IsListed(chunk, LastPart(chunk, start, stop), stop) ? stop + 1 : stop;
    }

    /// <summary>U.S., a.m., i.e: single letters with stops between; the last stop is taken if it is there.</summary>
    private static int DottedEnd(in Chunk chunk, int start, int stop)
    {
        var end = stop;
        if (stop - start == 1 && Chars.IsLetter(chunk.Text[start]))
            while (chunk.At(end) == '.' && Chars.IsLetter(chunk.At(end + 1)) && !Chars.IsWord(chunk.At(end + 2))) end += 2;
        if (end > stop) return chunk.At(end) == '.' && !IsEllipsis(chunk, end) ? end + 1 : end;
        // Ph.D., M.Sc. and the like have parts of more than one letter; they are listed.
        var after = chunk.SkipWord(stop + 1, digits: false);
        if (after == stop + 1 || chunk.At(after) != '.' || !WordLists.Abbreviations.Contains(chunk.Slice(start, after + 1))) return stop;
        return after + 1;
    }

    /// <summary>Three stops or more are an ellipsis; two are an abbreviation's and the sentence's.</summary>
    private static bool IsEllipsis(in Chunk chunk, int stop) => chunk.At(stop + 1) == '.' && chunk.At(stop + 2) == '.';

    /// <summary>True for a letter or digit directly after the stop.</summary>
    private static bool GoesOn(in Chunk chunk, int stop) => Chars.IsWord(chunk.At(stop + 1));

    private static bool IsInitial(in Chunk chunk, int start, int stop)
    {
        var after = chunk.At(stop + 1);
        if (after == '.') return false;
        if (after != '\0')
            return Chars.IsLetter(after) || after is ',' or ';' || after is '-' or '\'' or '’' && Chars.IsLetter(chunk.At(stop + 2));
        var next = chunk.NextAfterSpace();
        if (next == '\0') return false;
        return chunk.Text[start] != 'I' || char.IsUpper(next) && FollowsName(chunk, start);
    }

    /// <summary>"I." is an initial only after a name, where the pronoun hardly stands.</summary>
    private static bool FollowsName(in Chunk chunk, int start) =>
        chunk.Tokens.Count > 0 && char.IsUpper(chunk.Text[chunk.Tokens[^1].Span.Start]) && chunk.Tokens[^1].Span.End < start;

    /// <summary>Ph.D, Lt.Col, Mr.Smith: a listed abbreviation directly before a letter.</summary>
    private static bool IsRunOn(in Chunk chunk, int start, int stop) =>
        char.IsUpper(chunk.At(stop + 1)) && WordLists.Abbreviations.TryGet(chunk.Slice(start, stop + 1), out var entry)
        && entry.Value == "any" && FitsCase(chunk, start, entry.Form);

    /// <summary>The part after the last hyphen: ex-Gov., Lt.-Col.</summary>
    private static int LastPart(in Chunk chunk, int start, int stop)
    {
        for (var i = stop - 1; i > start; i--)
            if (Chars.IsHyphen(chunk.Text[i]))
                return i + 1;
        return start;
    }

    private static bool IsListed(in Chunk chunk, int start, int stop)
    {
        if (!WordLists.Abbreviations.TryGet(chunk.Slice(start, stop + 1), out var entry)) return false;
        if (!FitsCase(chunk, start, entry.Form)) return false;
        if (entry.Value == "any") return true;
        var next = stop + 1 < chunk.End ? chunk.Text[stop + 1] : chunk.NextAfterSpace();
        if (Chars.KindOf(next) == CharKind.Digit) return true;
        return entry.Value == "inside" && (char.IsLower(next) || next is ',' or ';' or ')' or '-' or '–');
    }

    /// <summary>A capital in the table needs one in the text; SEC. is Sec. only where the next word is in capitals too.</summary>
    private static bool FitsCase(in Chunk chunk, int start, string form)
    {
        if (!char.IsUpper(form[0])) return true;
        if (!char.IsUpper(chunk.Text[start])) return false;
        return !char.IsUpper(chunk.At(start + 1)) || char.IsUpper(form[1]) || chunk.NextIsCapitals();
    }
}
