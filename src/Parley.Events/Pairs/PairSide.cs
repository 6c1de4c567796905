using Parley.Discourse.Trees;
using Parley.Text;

namespace Parley.Events.Pairs;

/// <summary>One side of a pair, found in the tree.</summary>
/// <remarks>Immutable. A side that the sentence does not hold has no tokens and head -1.</remarks>
internal sealed class PairSide
{
    private const int LongestChain = 6;

    private readonly HashSet<int> _chain = [];

    public PairSide(DependencyTree tree, TextSpan? span)
    {
        (First, End) = span is { } found ? Tokens(tree, found) : (-1, -1);
        Head = HeadOf(tree);
        for (int token = Head, left = LongestChain; token >= 0 && left > 0; left--)
        {
            _chain.Add(token);
            token = StandsFor(tree.Analysis.Relations[token]) ? tree.Head(token) : -1;
        }
    }

    /// <summary>The first token; -1 for none.</summary>
    public int First { get; }

    /// <summary>One past the last token; -1 for none.</summary>
    public int End { get; }

    /// <summary>The token that governs the others; -1 for none.</summary>
    public int Head { get; }

    public bool IsFound => Head >= 0;

    public bool Has(int token) => token >= First && token < End;

    /// <summary>True when a word that a frame bound is this side, or a phrase that this side is a part of.</summary>
    public bool IsNear(int token) => token >= 0 && (Has(token) || _chain.Contains(token));

    private static bool StandsFor(string relation) =>
        relation is "conj" or "appos" or "flat" or "compound" or "amod" or "det" or "nummod" or "dep" || relation.StartsWith("nmod", StringComparison.Ordinal);

    private static (int First, int End) Tokens(DependencyTree tree, TextSpan span)
    {
        var tokens = tree.Analysis.Segments.Tokens;
        var first = Array.FindIndex(tokens, token => token.Span.Overlaps(span));
        if (first < 0) return (-1, -1);
        var end = first;
        while (end < tokens.Length && tokens[end].Span.Overlaps(span)) end++;
        return (first, end);
    }

    private int HeadOf(DependencyTree tree)
    {
        var best = -1;
        for (var token = First; token >= 0 && token < End; token++)
        {
            if (Has(tree.Head(token)) || tree.IsPunctuation(token)) continue;
            if (best < 0 || (!IsNominal(tree, best) && IsNominal(tree, token))) best = token;
        }
        return best < 0 ? First : best;
    }

    private static bool IsNominal(DependencyTree tree, int token) => tree.Analysis.Upos[token] is "NOUN" or "PROPN" or "PRON";
}
