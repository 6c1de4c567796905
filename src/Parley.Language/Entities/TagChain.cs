using System.Runtime.CompilerServices;
using Parley.Language.Numerics;

namespace Parley.Language.Entities;

/// <summary>Transition scores of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).</summary>
/// <remarks>
/// The best path is found by Viterbi's algorithm, in tokens · tags² steps. Of paths with equal scores the one with the lower tag wins,
/// as with numpy's argmax. Immutable; thread-safe.
/// </remarks>
/// <param name="start">Score of each tag at the start.</param>
/// <param name="pairs">Score of each step, tag before × tag after.</param>
/// <param name="end">Score of each tag at the end.</param>
internal sealed class TagChain(float[] start, float[] pairs, float[] end)
{
    /// <summary>Number of tags.</summary>
    public int Tags => start.Length;

    /// <summary>Writes the best tags.</summary>
    /// <param name="emissions">Rows of scores, one for each token.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    /// <param name="path">One tag for each token; its length decides.</param>
    public void Decode(ReadOnlySpan<float> emissions, int stride, Span<int> path)
    {
        var n = Tags;
        Span<float> scores = stackalloc float[n], next = stackalloc float[n];
        var back = new byte[path.Length * n];
        for (var tag = 0; tag < n; tag++) scores[tag] = start[tag] + emissions[tag];
        for (var token = 1; token < path.Length; token++)
        {
            Step(scores, emissions.Slice(token * stride, n), next, back.AsSpan(token * n, n));
            next.CopyTo(scores);
        }
        for (var tag = 0; tag < n; tag++) scores[tag] += end[tag];
        path[^1] = ArgMax.Of(scores);
        for (var token = path.Length - 1; token > 0; token--) path[token - 1] = back[token * n + path[token]];
    }

    /// <summary>How much worse the best path is that gives a token another tag than the best path of all does; 0 where two tie.</summary>
    /// <remarks>Max-marginals: the best score up to a token and from it on, by Viterbi's recursion in both directions.</remarks>
    /// <param name="emissions">Rows of scores, one for each token.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    /// <param name="path">The best tags, as <see cref="Decode"/> gives them.</param>
    /// <param name="margins">One margin for each token.</param>
    public void Margins(ReadOnlySpan<float> emissions, int stride, ReadOnlySpan<int> path, Span<float> margins)
    {
        var n = Tags;
        var ahead = new float[path.Length * n];
        end.CopyTo(ahead, (path.Length - 1) * n);
        for (var token = path.Length - 2; token >= 0; token--)
            StepBack(ahead.AsSpan((token + 1) * n, n), emissions.Slice((token + 1) * stride, n), ahead.AsSpan(token * n, n));
        Span<float> scores = stackalloc float[n], next = stackalloc float[n], whole = stackalloc float[n];
        Span<byte> unused = stackalloc byte[n];
        for (var token = 0; token < path.Length; token++)
        {
            if (token == 0) for (var tag = 0; tag < n; tag++) next[tag] = start[tag] + emissions[tag];
            else Step(scores, emissions.Slice(token * stride, n), next, unused);
            next.CopyTo(scores);
            for (var tag = 0; tag < n; tag++) whole[tag] = scores[tag] + ahead[token * n + tag];
            margins[token] = n == 1 ? 0 : Math.Max(0, whole[path[token]] - whole[ArgMax.Except(whole, path[token])]);
        }
    }

    private void StepBack(ReadOnlySpan<float> later, ReadOnlySpan<float> emissions, Span<float> ahead)
    {
        for (var tag = 0; tag < Tags; tag++)
        {
            var best = pairs[tag * Tags] + emissions[0] + later[0];
            for (var after = 1; after < Tags; after++) best = Math.Max(best, pairs[tag * Tags + after] + emissions[after] + later[after]);
            ahead[tag] = best;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(ReadOnlySpan<float> scores, ReadOnlySpan<float> emissions, Span<float> next, Span<byte> back)
    {
        var n = Tags;
        for (var tag = 0; tag < n; tag++)
        {
            var best = 0;
            var score = scores[0] + pairs[tag];
            for (var before = 1; before < n; before++)
            {
                var candidate = scores[before] + pairs[before * n + tag];
                if (candidate > score) (best, score) = (before, candidate);
            }
            next[tag] = score + emissions[tag];
            back[tag] = (byte)best;
        }
    }
}
