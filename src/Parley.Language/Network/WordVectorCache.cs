using Parley.Language.Features;
using Parley.Language.Numerics;

namespace Parley.Language.Network;

/// <summary>Vectors of the word types met lately, so that frequent words are computed once.</summary>
/// <remarks>
/// A vector depends on the word type alone and is computed with the same bits in any company, so the cache changes nothing but time.
/// When it is full it is emptied as a whole before the next batch; very long words are never kept. Not thread-safe.
/// </remarks>
internal sealed unsafe class WordVectorCache
{
    private const int LongestKept = 48;

    private readonly Kernels _kernels;
    private readonly InputLayer _layer;
    private readonly int _capacity;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly WordFeatures _features = new();
    private readonly FloatBuffer _vectors = new();
    private readonly FloatBuffer _inputs = new();
    private readonly FloatBuffer _mixed = new();
    private readonly FloatBuffer _scratch;
    private int _used;
    private int _computed;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="kernels">The kernels that the layer was packed for.</param>
    /// <param name="layer">Computes the vectors.</param>
    /// <param name="capacity">Vectors kept; at least the tokens of a batch.</param>
    public WordVectorCache(Kernels kernels, InputLayer layer, int capacity)
    {
        (_kernels, _layer, _capacity) = (kernels, layer, capacity);
        _lookup = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
        _scratch = new FloatBuffer(Kernels.ScratchFor(layer.Inputs));
        _inputs.Reserve(Kernels.RowBlock * layer.Inputs);
        _mixed.Reserve(Kernels.RowBlock * layer.MixStride);
    }

    /// <summary>Floats from one vector to the next.</summary>
    public int Stride => Padding.Up(_layer.Width);

    /// <summary>The first vector; valid until the next <see cref="Begin"/>.</summary>
    public float* Vectors => _vectors.Start;

    /// <summary>Makes room for a batch of so many tokens; row numbers given before may become invalid.</summary>
    public void Begin(int tokens)
    {
        if (_used + tokens > _capacity)
        {
            _rows.Clear();
            _used = _computed = 0;
        }
        _vectors.Reserve((long)Math.Max(_capacity, tokens) * Stride);
    }

    /// <summary>The row number of a word's vector; computed at the next full block or at <see cref="Complete"/>.</summary>
    public int RowOf(ReadOnlySpan<char> form)
    {
        if (form.Length <= LongestKept && _lookup.TryGetValue(form, out var row)) return row;
        row = _used++;
        if (form.Length <= LongestKept) _rows.Add(form.ToString(), row);
        _features.Read(form);
        _layer.Gather(_features, new Span<float>(_inputs.Start + (nint)(row - _computed) * _layer.Inputs, _layer.Inputs));
        if (_used - _computed == Kernels.RowBlock) Complete();
        return row;
    }

    /// <summary>Computes the vectors still owed.</summary>
    public void Complete()
    {
        _layer.Mix(_kernels, new Rows(_inputs.Start, _layer.Inputs, _used - _computed), _mixed.Start, _scratch.Start);
        for (var i = 0; _computed < _used; _computed++, i++)
        {
            var mixed = new ReadOnlySpan<float>(_mixed.Start + (nint)i * _layer.MixStride, 2 * _layer.Width);
            _layer.Finish(mixed, new Span<float>(_vectors.Start + (nint)_computed * Stride, _layer.Width));
        }
    }
}
