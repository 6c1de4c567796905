using System.Runtime.InteropServices;
using Parley.Language.Numerics;
using Parley.Text.Segmentation;

namespace Parley.Language.Network;

/// <summary>The word types of a batch, numbered in the order in which they are met, with their vectors.</summary>
/// <remarks>Reused from batch to batch; not thread-safe.</remarks>
internal sealed unsafe class BatchTypes(WordVectorCache cache)
{
    private readonly Dictionary<int, int> _numbers = [];
    private int[] _cacheRows = [];
    private int[] _ofTokens = [];
    private int _tokens;

    /// <summary>For each token row, the number of its type.</summary>
    public ReadOnlySpan<int> OfTokens => _ofTokens.AsSpan(0, _tokens);

    /// <summary>The vectors of the types; valid until the next batch.</summary>
    public Rows Vectors =>
        new(cache.Vectors, cache.Stride, _numbers.Count, (int*)Marshal.UnsafeAddrOfPinnedArrayElement(_cacheRows, 0));

    /// <summary>Reads the words of a batch.</summary>
    public void Read(SegmentedText segments, BatchPlan plan)
    {
        _tokens = plan.Tokens;
        if (_ofTokens.Length < _tokens)
        {
            _ofTokens = new int[_tokens + _tokens / 4];
            _cacheRows = GC.AllocateUninitializedArray<int>(_tokens + _tokens / 4, pinned: true);
        }
        _numbers.Clear();
        cache.Begin(_tokens);
        var row = 0;
        foreach (var window in plan.Windows)
        {
            for (var token = window.First; token < window.First + window.Count; token++)
                _ofTokens[row++] = NumberOf(cache.RowOf(segments.Form(token)));
        }
        cache.Complete();
    }

    private int NumberOf(int cacheRow)
    {
        if (_numbers.TryGetValue(cacheRow, out var number)) return number;
        number = _numbers.Count;
        _numbers.Add(cacheRow, number);
        _cacheRows[number] = cacheRow;
        return number;
    }
}
