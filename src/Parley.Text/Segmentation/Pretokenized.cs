namespace Parley.Text.Segmentation;

/// <summary>Reads text that is segmented already: each line is a sentence, its tokens separated by one space. Stateless and
/// thread-safe.</summary>
public static class Pretokenized
{
    /// <summary>Takes the tokens as they stand; spaces in a row count as one, a tab as a space, blank lines separate paragraphs, no
    /// token joins another.</summary>
    /// <remarks>Lines end with a line feed, a carriage return or both; all other white space inside a token is kept as part of
    /// it.</remarks>
    public static SegmentedText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Token> tokens = [];
        List<Sentence> sentences = [];
        var startsParagraph = true;
        for (var position = 0; position < text.Length;)
        {
            var length = text.AsSpan(position).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : position + length;
            var first = tokens.Count;
            AddTokens(text, position, end, tokens);
            if (tokens.Count > first) sentences.Add(new Sentence(first, tokens.Count - first, startsParagraph));
            startsParagraph = tokens.Count == first;
            position = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return new SegmentedText(text, [.. tokens], [.. sentences]);
    }

    private static void AddTokens(string text, int start, int end, List<Token> tokens)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(' ', '\t');
            var stop = length < 0 ? end : start + length;
            if (!text.AsSpan(start, stop - start).IsWhiteSpace()) tokens.Add(new Token(new TextSpan(start, stop), false));
            start = stop + 1;
        }
    }
}
