namespace Parley.Text.Segmentation;

/// <summary>Finds the dateline that opens a dispatch: <c>GENEVA, March 3 (Agency) --</c>.</summary>
/// <remarks>It is a sentence of its own: read as part of the first, it would be taken for its subject. Cost: a few tokens of each paragraph.</remarks>
internal static class Dateline
{
    private const int Most = 18;
    private const int MostCapitals = 6;
    private const int FewestLetters = 3;

    /// <summary>How many tokens of a paragraph are its dateline, the dash included; 0 where it has none.</summary>
    public static int Length(string text, List<Token> tokens, int first)
    {
        var at = first;
        var letters = 0;
        while (at < tokens.Count && at - first < MostCapitals && Capitals(text, tokens[at]) is >= 0 and var count && !IsDash(text, tokens, at))
        {
            letters += count;
            at++;
        }
        if (letters < FewestLetters || at == tokens.Count) return 0;
        if (!IsDash(text, tokens, at) && tokens[at].Span.Of(text) is not ("," or "(")) return 0;
        while (at < tokens.Count && at - first < Most && !IsDash(text, tokens, at))
        {
            var word = tokens[at].Span.Of(text);
            if (word is not ("," or "." or "(" or ")" or "/" or "-") && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0])) return 0;
            at++;
        }
        if (at + 1 >= tokens.Count || at - first >= Most || !IsDash(text, tokens, at)) return 0;
        var next = text[tokens[at + 1].Span.Start];
        return char.IsUpper(next) || char.IsAsciiDigit(next) || next is '"' or '“' or '‘' or '\'' ? at + 1 - first : 0;
    }

    /// <summary>The letters of a word in capitals, 0 for a hyphen; -1 for another word.</summary>
    private static int Capitals(string text, Token token)
    {
        var letters = 0;
        foreach (var c in token.Span.Of(text))
        {
            if (char.IsUpper(c)) letters++;
            else if (c is not ('.' or '-' or '\'' or '’')) return -1;
        }
        return letters > 0 || token.Span.Of(text) is "-" ? letters : -1;
    }

    /// <summary>A dash between spaces.</summary>
    private static bool IsDash(string text, List<Token> tokens, int at) =>
        tokens[at].Span.Of(text) is "-" or "--" or "—" or "–" or "_" && tokens[at].Span.Start > 0 && char.IsWhiteSpace(text[tokens[at].Span.Start - 1])
        && tokens[at].Span.End < text.Length && char.IsWhiteSpace(text[tokens[at].Span.End]);
}
