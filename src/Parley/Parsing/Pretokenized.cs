using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Parsing;

/// <summary>Reads text in which each line is a sentence and one space stands between tokens.</summary>
public static class Pretokenized
{
    /// <summary>The tokens and sentences, just as they stand; blank lines are skipped. One pass.</summary>
    public static SegmentedText Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 5 + 4);
        var sentences = new List<Sentence>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var first = tokens.Count;
            AddTokens(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end, tokens);
            if (tokens.Count > first) sentences.Add(new Sentence(first, tokens.Count - first, StartsParagraph: sentences.Count == 0));
            start = end + 1;
        }
        return new SegmentedText(text, [.. tokens], [.. sentences]);
    }

    private static void AddTokens(string text, int start, int end, List<Token> tokens)
    {
        while (start < end)
        {
            var space = text.IndexOf(' ', start, end - start);
            if (space < 0) space = end;
            if (space > start) tokens.Add(new Token(new TextSpan(start, space), JoinsPrevious: false));
            start = space + 1;
        }
    }
}
