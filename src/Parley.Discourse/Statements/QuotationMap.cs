using Parley.Discourse.Quotations;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Statements;

/// <summary>The stretches of a text that stand in quotation marks, in tokens, marks included.</summary>
/// <remarks>Immutable. Stretches are in text order and do not overlap; marks within marks are not told apart. Look-ups take logarithmic time.</remarks>
internal sealed class QuotationMap
{
    private readonly List<TokenRange> _quoted = [];

    /// <summary>Maps a whole text.</summary>
    public QuotationMap(SegmentedText segments) : this(segments, Paragraphs.Of(segments.Text))
    {
    }

    /// <summary>Maps some stretches of a text, each as if it were a paragraph.</summary>
    public QuotationMap(SegmentedText segments, IReadOnlyList<TextSpan> stretches)
    {
        foreach (var quotation in QuoteScanner.Scan(segments.Text, stretches))
        {
            foreach (var piece in quotation.Pieces)
            {
                var first = TokenAt(segments.Tokens, piece.Start);
                var end = TokenAt(segments.Tokens, piece.End);
                if (end > first) _quoted.Add(new TokenRange(first, end));
            }
        }
    }

    /// <summary>The stretches.</summary>
    public IReadOnlyList<TokenRange> Quoted => _quoted;

    /// <summary>The stretch that holds a token, if any.</summary>
    public TokenRange? At(int token)
    {
        var index = IndexBefore(token);
        return index >= 0 && _quoted[index].Contains(token) ? _quoted[index] : null;
    }

    /// <summary>The stretches that share tokens with a run, in order.</summary>
    public IEnumerable<TokenRange> In(TokenRange run)
    {
        for (var i = Math.Max(0, IndexBefore(run.First)); i < _quoted.Count && _quoted[i].First < run.End; i++)
            if (_quoted[i].Overlaps(run)) yield return _quoted[i];
    }

    /// <summary>Index of the last stretch that begins at or before a token; -1 when none does.</summary>
    private int IndexBefore(int token)
    {
        int low = 0, high = _quoted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quoted[middle].First <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private static int TokenAt(Token[] tokens, int offset)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
