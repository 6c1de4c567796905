using Parley.Language.Features;
using Parley.Language.Models;
using Parley.Language.Numerics;

namespace Parley.Language.Network;

/// <summary>From the features of a word type to its vector: table rows, a linear layer, maxout over halves, layer norm.</summary>
/// <remarks>Immutable; thread-safe. Cost: inputs · 2 · width multiply-adds a word type.</remarks>
internal sealed unsafe class InputLayer
{
    private readonly WordTable _words;
    private readonly WordTable _fixedWords;
    private readonly ByteTable _word;
    private readonly ByteTable _fixed;
    private readonly (HashedTable Table, ByteTable Rows)[] _hashed;
    private readonly PackedMatrix _mix;
    private readonly MaxoutNorm _norm;

    /// <summary>Reads the tensors <c>input.*</c>.</summary>
    public InputLayer(WeightReader reader, ModelMeta meta)
    {
        (_words, _fixedWords) = (meta.Words, meta.Fixed);
        _word = reader.Table("input.word", _words.Count, reader.WidthOf("input.word"));
        _fixed = reader.Table("input.fixed", _fixedWords.Count, reader.WidthOf("input.fixed"));
        _hashed = [.. meta.Hashed.Select(t => (t, reader.Table("input." + t.Name, t.Rows, t.Width)))];
        Inputs = _word.Width + _fixed.Width + meta.Hashed.Sum(t => t.Width);
        _norm = new MaxoutNorm(reader, "input.norm");
        _mix = reader.Linear(Inputs, ("input.mix", 2 * Width));
    }

    /// <summary>Width of the concatenated table rows.</summary>
    public int Inputs { get; }

    /// <summary>Width of a word's vector.</summary>
    public int Width => _norm.Width;

    /// <summary>Floats from one row of the linear layer's outputs to the next.</summary>
    public int MixStride => Padding.Up(2 * Width);

    /// <summary>Width of the vectors that were learnt from raw text.</summary>
    public int FixedWidth => _fixed.Width;

    /// <summary>The row of a word among the vectors learnt from raw text, the most frequent first; 0 for an unknown one.</summary>
    public int FixedRank(ReadOnlySpan<byte> key) => _fixedWords.Find(key);

    /// <summary>Writes one of these vectors.</summary>
    public void CopyFixed(int row, Span<float> target) => _fixed.CopyTo(row, target);

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

    /// <summary>Maxout and layer norm of one row.</summary>
    public void Finish(ReadOnlySpan<float> mixed, Span<float> target) => _norm.Apply(mixed, target);

    private static Span<float> Append(ByteTable table, int row, Span<float> target)
    {
        table.CopyTo(row, target);
        return target[table.Width..];
    }
}
