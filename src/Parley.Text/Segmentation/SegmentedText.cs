namespace Parley.Text.Segmentation;

/// <summary>A text with its tokens and sentences: the first layer of analysis, on which every other rests.</summary>
/// <remarks>Tokens are in text order and do not overlap; sentences cover all tokens, in order, without gaps. Immutable by convention:
/// nobody writes to the arrays after construction. Thread-safe to read.</remarks>
/// <param name="Text">The text that the spans refer to.</param>
/// <param name="Tokens">All tokens of the text.</param>
/// <param name="Sentences">All sentences of the text.</param>
public sealed record SegmentedText(string Text, Token[] Tokens, Sentence[] Sentences)
{
    /// <summary>The characters of one token, as a view into the text.</summary>
    public ReadOnlySpan<char> Form(int token) => Tokens[token].Span.Of(Text);

    /// <summary>The span from the first token's start to the last token's end of one sentence.</summary>
    public TextSpan SpanOf(Sentence sentence) => new(Tokens[sentence.First].Span.Start, Tokens[sentence.End - 1].Span.End);
}
