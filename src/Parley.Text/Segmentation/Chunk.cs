namespace Parley.Text.Segmentation;

/// <summary>What the tokenizer's rules see and write: one stretch of text without white space, its surroundings, and the tokens so
/// far.</summary>
/// <remarks>A view that lives on the stack during one call; <see cref="End"/> moves on as the tokenizer goes from stretch to
/// stretch.</remarks>
internal ref struct Chunk(string text, int limit, List<Token> tokens)
{
    /// <summary>The whole text.</summary>
    public readonly string Text = text;

    /// <summary>One past the last character of the paragraph.</summary>
    public readonly int Limit = limit;

    /// <summary>Where tokens go.</summary>
    public readonly List<Token> Tokens = tokens;

    /// <summary>The first character of the stretch.</summary>
    public int Start;

    /// <summary>One past the last character of the stretch.</summary>
    public int End;

    /// <summary>True after a single quotation mark has opened and none has closed it: an apostrophe after a word then closes.</summary>
    public bool QuoteOpen;

    /// <summary>The character at a place inside the stretch, else NUL.</summary>
    public readonly char At(int index) => index >= Start && index < End ? Text[index] : '\0';

    /// <summary>The characters of a range.</summary>
    public readonly ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(start, end - start);

    /// <summary>Writes a token.</summary>
    public readonly void Add(int start, int end, bool joins = false) => Tokens.Add(new Token(new TextSpan(start, end), joins));

    /// <summary>The first character after this stretch and the white space that follows, or NUL at the paragraph's end.</summary>
    public readonly char NextAfterSpace()
    {
        for (var i = End; i < Limit; i++)
            if (!char.IsWhiteSpace(Text[i]))
                return Text[i];
        return '\0';
    }

    /// <summary>True when the next stretch begins with two capitals.</summary>
    public readonly bool NextIsCapitals()
    {
        var i = End;
        while (i < Limit && char.IsWhiteSpace(Text[i])) i++;
        return i + 1 < Limit && char.IsUpper(Text[i]) && char.IsUpper(Text[i + 1]);
    }

    /// <summary>One past a run of marks that begins at <paramref name="index"/>.</summary>
    public readonly int SkipMarks(int index)
    {
        while (index < End && Chars.KindAt(Text, index, out var length) == CharKind.Mark) index += length;
        return index;
    }

    /// <summary>One past a run of letters, digits (if wanted) and marks that begins at <paramref name="index"/>.</summary>
    public readonly int SkipWord(int index, bool digits = true)
    {
        while (index < End)
        {
            var kind = Chars.KindAt(Text, index, out var length);
            if (kind is not (CharKind.Letter or CharKind.Mark) && !(digits && kind == CharKind.Digit)) break;
            index += length;
        }
        return index;
    }
}
