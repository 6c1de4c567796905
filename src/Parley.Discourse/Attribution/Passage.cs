using Parley.Language.Analysis;

namespace Parley.Discourse.Attribution;

/// <summary>What the network reads as one stretch: a paragraph, a piece of a long one, or a content standing alone.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Passage
{
    private const int WithOpenStart = 4;

    private readonly byte[] _quotations;

    private Passage(int[] tokens, int[] heads, byte[] quotations) => (Tokens, Heads, _quotations) = (tokens, heads, quotations);

    /// <summary>Indices of the tokens in the text, rising.</summary>
    public int[] Tokens { get; }

    /// <summary>Index in the text of each token's head; -1 for roots and where the head is not in the passage.</summary>
    public int[] Heads { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => Tokens.Length;

    /// <summary>The quotation state of a token: what it is, and whether the passage begins inside a quotation of the one before.</summary>
    public int Quotation(int place) => _quotations[place];

    /// <summary>Makes a passage.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="tokens">Its tokens, at least one, rising.</param>
    /// <param name="inside">In: a quotation was left open before it. Out: one is left open at its end.</param>
    public static Passage Of(AnalyzedText analysis, int[] tokens, ref bool inside)
    {
        var quotations = new byte[tokens.Length];
        var beginsInside = inside;
        inside = QuotationStates.Write(analysis.Segments, tokens, inside: false, quotations);
        if (!inside && beginsInside && !QuotationStates.OpensParagraph(analysis.Segments.Form(tokens[0])))
            QuotationStates.Write(analysis.Segments, tokens, inside: true, quotations);
        if (beginsInside)
            for (var i = 0; i < quotations.Length; i++) quotations[i] += WithOpenStart;
        return new Passage(tokens, HeadsOf(analysis, tokens), quotations);
    }

    private static int[] HeadsOf(AnalyzedText analysis, int[] tokens)
    {
        var heads = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var head = analysis.Heads[tokens[i]];
            heads[i] = head >= 0 && Array.BinarySearch(tokens, head) >= 0 ? head : -1;
        }
        return heads;
    }
}
