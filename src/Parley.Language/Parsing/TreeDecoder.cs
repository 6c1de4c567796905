using Parley.Language.Numerics;

namespace Parley.Language.Parsing;

/// <summary>Chooses the heads of a sentence from arc scores: the best head for each token if that is a tree, else the best tree.</summary>
/// <remarks>A tree has exactly one root. Deterministic; not thread-safe.</remarks>
internal sealed class TreeDecoder
{
    private readonly MaximumSpanningTree _spanningTree = new();

    /// <summary>Writes the heads, relative to the window; -1 for the root.</summary>
    /// <param name="arcs">A row for each dependent; column 0 the root, column k + 1 token k.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    /// <param name="heads">One for each token; its length decides.</param>
    public void Decode(ReadOnlySpan<float> arcs, int stride, Span<int> heads)
    {
        for (var token = 0; token < heads.Length; token++)
            heads[token] = ArgMax.Except(arcs.Slice(token * stride, heads.Length + 1), token + 1) - 1;
        if (!IsTree(heads)) _spanningTree.Find(arcs, stride, heads);
    }

    /// <summary>True when exactly one token has head -1 and every token's chain of heads ends there. Cost: linear.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(-1) != 1) return false;
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (var start = 0; start < heads.Length; start++)
        {
            var token = start;
            while (token >= 0 && seen[token] == 0)
            {
                seen[token] = start + 1;
                token = heads[token];
            }
            if (token >= 0 && seen[token] == start + 1) return false;
        }
        return true;
    }
}
