using Parley.Language.Numerics;
using Parley.Language.Numerics.Bytes;

namespace Parley.Language.Transformer;

/// <summary>Takes batches of sequences through all layers; holds the room for it.</summary>
/// <remarks>Not thread-safe; an encoder keeps one for each thread at work. The products take all rows of a batch at once, attention each
/// sequence alone.</remarks>
internal sealed unsafe class TransformerRun(TransformerModel model)
{
    private const int RowBlock = 64;

    private readonly ByteRows _bytes = new();
    private readonly AttentionRun _attention = new(model);
    private readonly FloatBuffer _states = new();
    private readonly FloatBuffer _wide = new();
    private readonly FloatBuffer _mixed = new();
    private readonly FloatBuffer _added = new();

    private int Stride => Padding.Up(model.Width);

    /// <summary>Writes the states of the sequences from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public void Encode(IReadOnlyList<int[]> sequences, int first, int end, PieceStates[] answers)
    {
        var rows = 0;
        for (var s = first; s < end; s++) rows += sequences[s].Length;
        _states.Reserve((long)rows * Stride);
        _mixed.Reserve((long)rows * Stride);
        Embed(sequences, first, end);
        foreach (var layer in model.Layers)
        {
            Attend(layer, sequences, first, end, rows);
            for (var row = 0; row < rows; row += RowBlock) Transform(layer, row, Math.Min(RowBlock, rows - row));
        }
        var state = _states.Start;
        for (var s = first; s < end; s++)
        {
            answers[s] = new PieceStates(sequences[s].Length, model.Width);
            for (var piece = 0; piece < sequences[s].Length; piece++, state += Stride)
                new ReadOnlySpan<float>(state, model.Width).CopyTo(answers[s].Values.AsSpan(piece * model.Width, model.Width));
        }
    }

    private void Embed(IReadOnlyList<int[]> sequences, int first, int end)
    {
        var row = _states.Start;
        var position = _added.Reserve(Stride);
        for (var s = first; s < end; s++)
        {
            for (var piece = 0; piece < sequences[s].Length; piece++, row += Stride)
            {
                model.Words.CopyTo(sequences[s][piece], new Span<float>(row, model.Width));
                model.Positions.CopyTo(piece, new Span<float>(position, model.Width));
                model.Norm.AddTo(row, position);
            }
        }
    }

    private void Attend(TransformerLayer layer, IReadOnlyList<int[]> sequences, int first, int end, int rows)
    {
        var stride = Padding.Up(3 * model.Width);
        var projected = Multiply(_wide, _states.Start, model.Width, layer.QueriesKeysValues, rows);
        var row = 0;
        for (var s = first; s < end; s++)
        {
            var pieces = new Rows(projected + (nint)row * stride, stride, sequences[s].Length);
            _attention.Mix(pieces, _mixed.Start + (nint)row * Stride, Stride);
            row += sequences[s].Length;
        }
        AddAndNorm(Multiply(_added, _mixed.Start, model.Width, layer.Out, rows), layer.AttentionNorm, 0, rows);
    }

    private void Transform(TransformerLayer layer, int first, int rows)
    {
        var inner = Multiply(_wide, _states.Start + (nint)first * Stride, model.Width, layer.Up, rows);
        for (var row = 0; row < rows; row++) RowMath.Gelu(inner + (nint)row * Padding.Up(layer.Inner), layer.Inner);
        AddAndNorm(Multiply(_added, inner, layer.Inner, layer.Down, rows), layer.OutputNorm, first, rows);
    }

    private float* Multiply(FloatBuffer target, float* from, int width, ByteMatrix weights, int rows)
    {
        _bytes.Fill(new Rows(from, Padding.Up(width), rows), width);
        var stride = Padding.Up(weights.Outputs);
        var result = target.Reserve((long)rows * stride);
        model.Bytes.Multiply(_bytes, weights, result, stride);
        return result;
    }

    private void AddAndNorm(float* added, RowNorm norm, int first, int rows)
    {
        for (var row = 0; row < rows; row++) norm.AddTo(_states.Start + (nint)(first + row) * Stride, added + (nint)row * Stride);
    }
}
