namespace Parley.Text.Segmentation;

/// <summary>Cuts one paragraph's tokens into sentences.</summary>
internal sealed class SentenceSplitter
{
#pragma warning disable CA1822
    public void Split(string text, List<Token> tokens, int first, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (i + 1 < tokens.Count && !IsEnd(text, tokens, i)) continue;
            sentences.Add(new Sentence(start, i + 1 - start, start == first));
            start = i + 1;
        }
    }

    private static bool IsEnd(string text, List<Token> tokens, int index)
    {
        var next = tokens[index + 1];
        if (next.Span.Start == tokens[index].Span.End || char.IsLower(text[next.Span.Start])) return false;
        for (var i = index; i >= 0 && i > index - 3; i--)
        {
            var c = text[tokens[i].Span.Start];
            if (c is '.' or '!' or '?') return true;
            if (c is not ('"' or '”' or ')' or '\'' or '’')) return false;
        }
        return false;
    }
}
