using Parley.Discourse.Trees;
using Parley.Language.Analysis;

namespace Parley.Discourse.Quotations;

/// <summary>Tells speech in quotation marks from terms, scare quotes, titles and nicknames, by length and punctuation.</summary>
internal sealed class SpeechFilter(DependencyTree tree, CueTable cues)
{
    private readonly AnalyzedText _analysis = tree.Analysis;

    /// <summary>The quotations that count, in text order.</summary>
    public List<Quotation> Keep(List<QuotedText> found)
    {
        var kept = new List<Quotation>(found.Count);
        foreach (var quoted in found)
        {
            var first = TokenAt(quoted.Start);
            var end = TokenAt(quoted.End);
            if (end > first && Judge(quoted, first, end) is { } quotation) kept.Add(quotation);
        }
        return kept;
    }

    private Quotation? Judge(QuotedText quoted, int first, int end)
    {
        var words = 0;
        var capitals = 0;
        for (var token = first; token < end; token++)
        {
            var start = _analysis.Segments.Form(token)[0];
            if (tree.IsPunctuation(token) || !char.IsLetterOrDigit(start)) continue;
            words++;
            if (char.IsUpper(start) || IsSmallWord(token)) capitals++;
        }
        var last = LastCharacter(quoted);
        var isClosed = last is '.' or '!' or '?' or ',' or '…' or '—';
        if (words == 0) return null;
        if (quoted.Pieces.Count > 1) return new Quotation(quoted, first, end, IsFragment: false);
        var letter = FirstLetter(quoted);
        var startsSentence = char.IsUpper(letter) || char.IsDigit(letter);
        // American papers put the comma and full stop of their own sentence inside the marks of a term.
        if (words <= QuotationRules.LongestTerm && !(isClosed && startsSentence) && !FollowsCue(first)) return null;
        if (words <= QuotationRules.LongestNickname && IsNickname(first, end)) return null;
        if (capitals == words && words is > 1 and <= QuotationRules.LongestTitle && last is not ('.' or '!' or '?')) return null;
        return new Quotation(quoted, first, end, IsFragment: !startsSentence || !(isClosed || IsClosedOutside(end, words)));
    }

    private int TokenAt(int offset)
    {
        var tokens = _analysis.Segments.Tokens;
        var low = 0;
        var high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private bool IsSmallWord(int token) => _analysis.Upos[token] is "ADP" or "DET" or "CCONJ" or "PART" && _analysis.Segments.Form(token).Length <= 4;

    private bool IsNickname(int first, int end) =>
        first > 0 && end < _analysis.Upos.Length && _analysis.Upos[first - 1] == "PROPN" && _analysis.Upos[end] == "PROPN";

    /// <summary>True for "We are ready for anything", he said: British papers put the comma behind the mark.</summary>
    private bool IsClosedOutside(int end, int words) =>
        words > QuotationRules.LongestTerm && end < _analysis.Upos.Length && _analysis.Segments.Form(end) is "," or ".";

    private bool FollowsCue(int first) =>
        first > 0 && (_analysis.Segments.Form(first - 1) is "," or ":" || (_analysis.Upos[first - 1] == "VERB" && cues.IsVerb(_analysis.Lemmas[first - 1])));

    private char LastCharacter(QuotedText quoted)
    {
        var piece = quoted.Pieces[^1];
        for (var at = piece.End - 2; at > piece.Start; at--)
            if (!char.IsWhiteSpace(_analysis.Segments.Text[at]) && _analysis.Segments.Text[at] is not ('’' or '\'' or '”'))
                return _analysis.Segments.Text[at];
        return ' ';
    }

    private char FirstLetter(QuotedText quoted)
    {
        foreach (var c in quoted.Pieces[0].Of(_analysis.Segments.Text))
            if (char.IsLetterOrDigit(c))
                return c;
        return ' ';
    }
}
