namespace Parley.Text.Segmentation;

/// <summary>Apostrophes after a word: clitics (n't, 's, 're), the possessive of plurals, letters left out, or a closing quotation
/// mark.</summary>
internal static class Clitics
{
    /// <summary>Writes the word and its clitics when the apostrophe at <paramref name="apostrophe"/> begins one; they join the
    /// word.</summary>
    public static bool TryRead(ref Chunk chunk, int start, int apostrophe, out int end)
    {
        end = apostrophe;
        var after = chunk.SkipWord(apostrophe + 1);
        var letters = chunk.Slice(apostrophe + 1, after);
        if (letters.Length == 0) return TryPlural(ref chunk, start, apostrophe, out end);
        var part = apostrophe;
        if (IsNot(letters) && apostrophe - start >= 2 && chunk.Text[apostrophe - 1] is 'n' or 'N') part--;
        else if (!IsClitic(letters)) return false;
        if (part > start) WordRules.AddPlain(ref chunk, start, part);
        chunk.Add(part, after, joins: part > start);
        end = AddMore(ref chunk, after);
        return true;
    }

    /// <summary>Writes a clitic that stands at the head of what is left: after a bracket, a number or an abbreviation.</summary>
    public static bool TryReadAlone(ref Chunk chunk, int apostrophe, out int end)
    {
        end = apostrophe;
        var after = chunk.SkipWord(apostrophe + 1);
        if (!IsClitic(chunk.Slice(apostrophe + 1, after))) return false;
        var joins = apostrophe > chunk.Start && (Chars.IsWord(chunk.Text[apostrophe - 1]) || chunk.Text[apostrophe - 1] == '.');
        if (apostrophe == chunk.Start && after < chunk.End && !Chars.IsCloser(chunk.Text[after])) return false;
        chunk.Add(apostrophe, after, joins);
        end = after;
        return true;
    }

    /// <summary>True when the apostrophe is a letter of the word: O'Brien, Shi'ite, cookin'.</summary>
    public static bool IsInside(in Chunk chunk, int start, int apostrophe)
    {
        if (Chars.IsLetter(chunk.At(apostrophe + 1))) return true;
        if (Chars.IsWord(chunk.At(apostrophe + 1)) || chunk.QuoteOpen) return false;
        var word = chunk.Slice(start, apostrophe);
        return word.Length > 3 && word.EndsWith("in", StringComparison.Ordinal) && !ClosesDouble(chunk, apostrophe);
    }

    /// <summary>I'd've: a second clitic after the first.</summary>
    private static int AddMore(ref Chunk chunk, int position)
    {
        while (Chars.IsApostrophe(chunk.At(position)))
        {
            var after = chunk.SkipWord(position + 1);
            if (!IsClitic(chunk.Slice(position + 1, after))) break;
            chunk.Add(position, after, joins: true);
            position = after;
        }
        return position;
    }

    private static bool TryPlural(ref Chunk chunk, int start, int apostrophe, out int end)
    {
        end = apostrophe;
        if (chunk.Text[apostrophe] is '`' or '‘' || apostrophe == start) return false;
        var last = chunk.Text[apostrophe - 1];
        if (last is not ('s' or 'S' or 'z' or 'x') || chunk.QuoteOpen || ClosesDouble(chunk, apostrophe)) return false;
        WordRules.AddPlain(ref chunk, start, apostrophe);
        chunk.Add(apostrophe, apostrophe + 1, joins: true);
        end = apostrophe + 1;
        return true;
    }

    /// <summary>'' after a word is a closing quotation mark made of two.</summary>
    private static bool ClosesDouble(in Chunk chunk, int apostrophe) => chunk.At(apostrophe + 1) == chunk.Text[apostrophe];

    private static bool IsNot(ReadOnlySpan<char> letters) => letters is "t" or "T";

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => letters[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => letters.Equals("re", StringComparison.OrdinalIgnoreCase) || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
