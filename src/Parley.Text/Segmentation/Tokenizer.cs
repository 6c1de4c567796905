namespace Parley.Text.Segmentation;

/// <summary>Parts a paragraph into the words of Universal Dependencies' English treebanks (EWT and GUM 2.16).</summary>
/// <remarks>
/// Method: the paragraph is cut at white space; a stretch of ASCII letters is a word at once, any other is read from left to right, at
/// each place by the first rule that fits: whole words and emoticons from a table, addresses, numbers, words, punctuation. Rules look
/// ahead at most to the next stretch and never back further than one token, so the cost is linear; about 100 ns a word. The tables
/// stand in data/segmentation. Weak spots: an apostrophe after a plural inside single quotation marks is read as the closing mark;
/// false starts in speech ("a-") are told from dashes by their length alone; scripts without spaces stay in one piece.
/// Stateless and thread-safe. No text makes it throw.
/// </remarks>
public static class Tokenizer
{
    /// <summary>Appends the tokens of <c>text[range]</c>, which should be one paragraph, to <paramref name="tokens"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    public static void Tokenize(string text, TextSpan range, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        if (range.Start < 0 || range.End > text.Length || range.Length < 0) throw new ArgumentOutOfRangeException(nameof(range));
        var chunk = new Chunk(text, range.End, tokens);
        for (var position = range.Start; position < range.End; position = chunk.End)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                chunk.End = position + 1;
                continue;
            }
            chunk.Start = position;
            chunk.End = position + StretchLength(text.AsSpan(position, range.End - position), out var plain);
            if (plain) WordRules.AddPlain(ref chunk, position, chunk.End);
            else Read(ref chunk);
        }
    }

    private static int StretchLength(ReadOnlySpan<char> rest, out bool plain)
    {
        plain = true;
        var i = 0;
        for (; i < rest.Length; i++)
        {
            var c = rest[i];
            if (char.IsAsciiLetter(c)) continue;
            if (char.IsWhiteSpace(c)) break;
            plain = false;
        }
        return i;
    }

    private static void Read(ref Chunk chunk)
    {
        for (var position = chunk.Start; position < chunk.End;) position = ReadOne(ref chunk, position);
    }

    /// <summary>Writes the token or tokens that begin at a place and returns where they end.</summary>
    private static int ReadOne(ref Chunk chunk, int position)
    {
        var start = chunk.SkipMarks(position);
        if (start > position)
        {
            // Marks with nothing before them go with what follows, or stand alone.
            var first = chunk.Tokens.Count;
            var end = start < chunk.End ? ReadOne(ref chunk, start) : start;
            if (chunk.Tokens.Count == first) chunk.Add(position, start);
            else chunk.Tokens[first] = new Token(new TextSpan(position, chunk.Tokens[first].Span.End), chunk.Tokens[first].JoinsPrevious);
            return end;
        }
        if (FixedRules.TryRead(ref chunk, position, out var next) || AddressRules.TryRead(ref chunk, position, out next)) return next;
        if (NumberRules.StartsNumber(ref chunk, position)) return NumberRules.Read(ref chunk, position);
        return Chars.KindAt(chunk.Text, position, out _) is CharKind.Letter or CharKind.Digit
            ? WordRules.Read(ref chunk, position)
            : PunctuationRules.Read(ref chunk, position);
    }
}
