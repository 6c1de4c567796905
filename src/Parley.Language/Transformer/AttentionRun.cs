using Parley.Language.Numerics;

namespace Parley.Language.Transformer;

/// <summary>Attention within one sequence: each piece's answer of a head is the mean of all values, weighted by how well query and keys
/// agree.</summary>
/// <remarks>Not thread-safe. Cost: the square of the sequence's length.</remarks>
internal sealed unsafe class AttentionRun(TransformerModel model)
{
    private readonly int _width = model.Width / model.Heads;
    private readonly PackedMatrix _keys = new(model.Width / model.Heads, 0, model.Kernels.PanelWidth);
    private readonly PackedMatrix _values = new(0, model.Width / model.Heads, model.Kernels.PanelWidth);
    private readonly FloatBuffer _scores = new();
    private readonly FloatBuffer _answers = new();
    private readonly FloatBuffer _scratch = new();

    /// <summary>Writes the answers of all heads, side by side.</summary>
    /// <param name="projected">Queries, keys and values of the sequence's pieces, side by side.</param>
    /// <param name="target">The first piece's answers.</param>
    /// <param name="stride">Floats from one piece's answers to the next.</param>
    public void Mix(Rows projected, float* target, int stride)
    {
        for (var head = 0; head < model.Heads; head++) MixHead(projected, head * _width, target + head * _width, stride);
    }

    private void MixHead(Rows projected, int column, float* target, int stride)
    {
        var count = projected.Count;
        _keys.Reset(_width, count);
        _values.Reset(count, _width);
        for (var piece = 0; piece < count; piece++)
        {
            var queries = projected[piece] + column;
            MatrixPacking.SetOutput(_keys, piece, new ReadOnlySpan<float>(queries + model.Width, _width));
            MatrixPacking.SetInput(_values, piece, new ReadOnlySpan<float>(queries + 2 * model.Width, _width));
        }
        var scoreStride = Padding.Up(count);
        var scores = _scores.Reserve((long)count * scoreStride);
        var scratch = _scratch.Reserve(Kernels.ScratchFor(Math.Max(count, _width)));
        model.Kernels.Multiply(new Rows(projected[0] + column, projected.Stride, count), _keys, scores, scoreStride, scratch);
        var factor = 1 / MathF.Sqrt(_width);
        for (var piece = 0; piece < count; piece++) RowMath.Softmax(scores + (nint)piece * scoreStride, count, factor);
        var answerStride = Padding.Up(_width);
        var answers = _answers.Reserve((long)count * answerStride);
        model.Kernels.Multiply(new Rows(scores, scoreStride, count), _values, answers, answerStride, scratch);
        for (var piece = 0; piece < count; piece++)
        {
            var answer = new ReadOnlySpan<float>(answers + (nint)piece * answerStride, _width);
            answer.CopyTo(new Span<float>(target + (nint)piece * stride, _width));
        }
    }
}
