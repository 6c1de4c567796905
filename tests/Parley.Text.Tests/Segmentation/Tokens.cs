using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

/// <summary>Writes tokens as a line: a space between words, a tilde before a word that joins the one before it.</summary>
internal static class Tokens
{
    public static string Of(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return string.Join(' ', tokens.Select(t => (t.JoinsPrevious ? "~" : "") + t.Span.Of(text).ToString()));
    }
}
