using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Discourse.Trees;

/// <summary>The dependency trees of a text, walked downwards as well: children and the stretch that a word governs.</summary>
/// <remarks>Immutable and thread-safe. Building costs one pass; the children of a token come in text order.</remarks>
public sealed class DependencyTree
{
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;

    /// <summary>Builds the view of an analysed text.</summary>
    public DependencyTree(AnalyzedText analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Analysis = analysis;
        var heads = analysis.Heads;
        _firstChild = new int[heads.Length];
        _nextSibling = new int[heads.Length];
        Array.Fill(_firstChild, -1);
        for (var token = heads.Length - 1; token >= 0; token--)
        {
            _nextSibling[token] = -1;
            if (heads[token] < 0) continue;
            _nextSibling[token] = _firstChild[heads[token]];
            _firstChild[heads[token]] = token;
        }
    }

    /// <summary>The analysis that the trees belong to.</summary>
    public AnalyzedText Analysis { get; }

    /// <summary>The head of a token; -1 for a root.</summary>
    public int Head(int token) => Analysis.Heads[token];

    /// <summary>The words that depend on a token, in text order.</summary>
    public IEnumerable<int> Children(int token)
    {
        for (var child = _firstChild[token]; child >= 0; child = _nextSibling[child]) yield return child;
    }

    /// <summary>The first child with one of the given relations (subtypes apart: <c>nsubj</c> is not <c>nsubj:pass</c>); -1 when there is none.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        for (var child = _firstChild[token]; child >= 0; child = _nextSibling[child])
            if (relations.Contains(Analysis.Relations[child]))
                return child;
        return -1;
    }

    /// <summary>True when <paramref name="token"/> is <paramref name="ancestor"/> or depends on it, directly or not.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (; token >= 0; token = Analysis.Heads[token])
            if (token == ancestor)
                return true;
        return false;
    }

    /// <summary>The unbroken run of tokens around <paramref name="head"/>, inside the bounds, that all depend on it.</summary>
    /// <param name="head">The word that governs.</param>
    /// <param name="lowest">First token that may be taken; at most <paramref name="head"/>.</param>
    /// <param name="end">One past the last token that may be taken.</param>
    public (int First, int End) Phrase(int head, int lowest, int end)
    {
        var first = head;
        var last = head + 1;
        while (first > lowest && IsUnder(first - 1, head)) first--;
        while (last < end && IsUnder(last, head)) last++;
        return (first, last);
    }

    /// <summary>The span from one token to another, the second excluded.</summary>
    public TextSpan Span(int first, int end)
    {
        var tokens = Analysis.Segments.Tokens;
        return new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End);
    }

    /// <summary>True for a punctuation token.</summary>
    public bool IsPunctuation(int token) => Analysis.Upos[token] == "PUNCT";
}
