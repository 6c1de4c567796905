using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Statements;

/// <summary>A part of a giant text, as a text of its own.</summary>
/// <param name="Segments">The part, with tokens and sentences counted from its beginning.</param>
/// <param name="FirstToken">Index of its first token in the whole text.</param>
/// <param name="Offset">Its first code unit in the whole text.</param>
internal sealed record TextSlice(SegmentedText Segments, int FirstToken, int Offset)
{
    private const int MostTokens = 20_000;

    /// <summary>Cuts a text into parts of at most 20,000 tokens, between paragraphs where these are not longer; longer sentences are left out.</summary>
    public static IEnumerable<TextSlice> Of(SegmentedText text)
    {
        var first = 0;
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var isGiant = text.Sentences[i].Count > MostTokens;
            if (i > first && (isGiant || Tokens(text, first, NextParagraph(text, i)) > MostTokens && text.Sentences[i].StartsParagraph || Tokens(text, first, i + 1) > MostTokens))
            {
                yield return Cut(text, first, i);
                first = i;
            }
            if (isGiant) first = i + 1;
        }
        if (first < text.Sentences.Length) yield return Cut(text, first, text.Sentences.Length);
    }

    /// <summary>The statement with its spans in the whole text.</summary>
    /// <param name="statement">A statement of the part.</param>
    /// <param name="statementsBefore">How many statements the parts before it have.</param>
    public ReportedStatement Shift(ReportedStatement statement, int statementsBefore) => statement with
    {
        Source = Shift(statement.Source),
        Cue = Shift(statement.Cue),
        Content = Shift(statement.Content),
        Parent = statement.Parent + statementsBefore,
    };

    private TextSpan[] Shift(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => new TextSpan(span.Start + Offset, span.End + Offset))];

    private static int Tokens(SegmentedText text, int first, int end) => text.Sentences[end - 1].End - text.Sentences[first].First;

    private static int NextParagraph(SegmentedText text, int sentence)
    {
        var end = sentence + 1;
        while (end < text.Sentences.Length && !text.Sentences[end].StartsParagraph && Tokens(text, sentence, end) <= MostTokens) end++;
        return end;
    }

    private static TextSlice Cut(SegmentedText text, int first, int end)
    {
        var token = text.Sentences[first].First;
        var span = new TextSpan(text.Tokens[token].Span.Start, text.Tokens[text.Sentences[end - 1].End - 1].Span.End);
        var tokens = text.Tokens[token..text.Sentences[end - 1].End];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = tokens[i] with { Span = new TextSpan(tokens[i].Span.Start - span.Start, tokens[i].Span.End - span.Start) };
        var sentences = text.Sentences[first..end];
        for (var i = 0; i < sentences.Length; i++) sentences[i] = sentences[i] with { First = sentences[i].First - token };
        return new TextSlice(new SegmentedText(span.Of(text.Text).ToString(), tokens, sentences), token, span.Start);
    }
}
