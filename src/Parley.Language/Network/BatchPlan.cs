using System.Runtime.InteropServices;

namespace Parley.Language.Network;

/// <summary>The order in which a batch of windows goes through the recurrent layers, without padding.</summary>
/// <remarks>
/// Windows stand by falling length, so those still active at a time step are the first so many. Rows of the batch ("token rows") run
/// window by window; "step rows" run time step by time step, and step <c>t</c> takes each active window's token <c>t</c>, counted from
/// its start in the forward direction and from its end in the backward direction. Reused from batch to batch; not thread-safe.
/// </remarks>
internal sealed unsafe class BatchPlan
{
    private int[] _forward = [];
    private int[] _backward = [];
    private readonly List<int> _active = [];
    private readonly List<int> _firstRows = [];
    private Window[] _windows = [];

    /// <summary>The windows, by falling length.</summary>
    public ReadOnlySpan<Window> Windows => _windows;

    /// <summary>Tokens in the batch.</summary>
    public int Tokens { get; private set; }

    /// <summary>Windows active at each time step.</summary>
    public ReadOnlySpan<int> Active => CollectionsMarshal.AsSpan(_active);

    /// <summary>Token row of each step row in the forward or the backward direction; pinned.</summary>
    public int* Order(bool backward) => (int*)Marshal.UnsafeAddrOfPinnedArrayElement(backward ? _backward : _forward, 0);

    /// <summary>The token row of a window's first token.</summary>
    public int FirstRow(int window) => _firstRows[window];

    /// <summary>Plans a batch.</summary>
    /// <param name="windows">The windows, by falling length; kept until the next call.</param>
    public void Set(Window[] windows)
    {
        _windows = windows;
        _firstRows.Clear();
        Tokens = 0;
        foreach (var window in windows)
        {
            _firstRows.Add(Tokens);
            Tokens += window.Count;
        }
        if (_forward.Length < Tokens)
        {
            _forward = GC.AllocateUninitializedArray<int>(Tokens + Tokens / 4, pinned: true);
            _backward = GC.AllocateUninitializedArray<int>(Tokens + Tokens / 4, pinned: true);
        }
        SetSteps();
    }

    private void SetSteps()
    {
        _active.Clear();
        var row = 0;
        for (int step = 0, active = _windows.Length; row < Tokens; step++)
        {
            while (_windows[active - 1].Count <= step) active--;
            _active.Add(active);
            for (var w = 0; w < active; w++, row++)
            {
                _forward[row] = _firstRows[w] + step;
                _backward[row] = _firstRows[w] + _windows[w].Count - 1 - step;
            }
        }
    }
}
