using Parley.Language.Features;
using Parley.Language.Models;
using Parley.Language.Numerics;

namespace Parley.Language.Network;

/// <summary>From the features of a word type to its vector: table rows, a linear layer, maxout over halves, layer norm.</summary>
/// <remarks>Immutable; thread-safe. Cost: inputs · 2 · width multiply-adds a word type.</remarks>
internal sealed unsafe class InputLayer
{
    private const double NormEpsilon = 1e-5;

    private readonly WordTable _words;
    private readonly WordTable _fixedWords;
    private readonly ByteTable _word;
    private readonly ByteTable _fixed;
    private readonly (HashedTable Table, ByteTable Rows)[] _hashed;
    private readonly PackedMatrix _mix;
    private readonly float[] _gain;
    private readonly float[] _shift;

    /// <summary>Reads the tensors <c>input.*</c>.</summary>
    public InputLayer(WeightReader reader, ModelMeta meta)
    {
        (_words, _fixedWords) = (meta.Words, meta.Fixed);
        _word = reader.Table("input.word", _words.Count, reader.WidthOf("input.word"));
        _fixed = reader.Table("input.fixed", _fixedWords.Count, reader.WidthOf("input.fixed"));
        _hashed = [.. meta.Hashed.Select(t => (t, reader.Table("input." + t.Name, t.Rows, t.Width)))];
        Inputs = _word.Width + _fixed.Width + meta.Hashed.Sum(t => t.Width);
        Width = reader.WidthOf("input.norm.weight");
        _mix = reader.Linear(Inputs, ("input.mix", 2 * Width));
        _gain = reader.Floats("input.norm.weight", Width);
        _shift = reader.Floats("input.norm.bias", Width);
    }

    /// <summary>Width of the concatenated table rows.</summary>
    public int Inputs { get; }

    /// <summary>Width of a word's vector.</summary>
    public int Width { get; }

    /// <summary>Floats from one row of the linear layer's outputs to the next.</summary>
    public int MixStride => Padding.Up(2 * Width);

    /// <summary>Writes the table rows of a word side by side.</summary>
    public void Gather(WordFeatures features, Span<float> target)
    {
        target = Append(_word, _words.Find(features.Key), target);
        target = Append(_fixed, _fixedWords.Find(features.Key), target);
        foreach (var (table, rows) in _hashed)
            target = Append(rows, (int)(features[table.Template] % (uint)table.Rows), target);
    }

    /// <summary>The linear layer.</summary>
    public void Mix(Kernels kernels, Rows inputs, float* target, float* scratch) =>
        kernels.Multiply(inputs, _mix, target, MixStride, scratch);

    /// <summary>Maxout and layer norm of one row; sums are taken in double precision, in order.</summary>
    public void Finish(ReadOnlySpan<float> mixed, Span<float> target)
    {
        double sum = 0, squares = 0;
        for (var k = 0; k < Width; k++) sum += target[k] = Math.Max(mixed[k], mixed[Width + k]);
        var mean = sum / Width;
        for (var k = 0; k < Width; k++) squares += (target[k] - mean) * (target[k] - mean);
        var scale = 1 / Math.Sqrt(squares / Width + NormEpsilon);
        for (var k = 0; k < Width; k++) target[k] = (float)((target[k] - mean) * scale) * _gain[k] + _shift[k];
    }

    private static Span<float> Append(ByteTable table, int row, Span<float> target)
    {
        table.CopyTo(row, target);
        return target[table.Width..];
    }
}
