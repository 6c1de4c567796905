using Parley.Language.Numerics;

namespace Parley.Language.Network;

/// <summary>Runs batches through the encoder; holds the room for it.</summary>
/// <remarks>
/// The gates' input parts are one product over all tokens; each time step then adds the recurrent part for the windows still active.
/// Words that occur twice in a batch share the first layer's input part. Not thread-safe.
/// </remarks>
internal sealed unsafe class EncoderRun
{
    private readonly Kernels _kernels;
    private readonly Encoder _encoder;
    private readonly FloatBuffer _gates = new();
    private readonly FloatBuffer _typeGates = new();
    private readonly FloatBuffer _cells = new();
    private readonly FloatBuffer _hidden = new();
    private readonly FloatBuffer _states = new();
    private readonly FloatBuffer _scratch = new();

    /// <summary>Creates a run with empty room.</summary>
    public EncoderRun(Kernels kernels, Encoder encoder) => (_kernels, _encoder) = (kernels, encoder);

    /// <summary>Floats from one token's outputs to the next.</summary>
    public int Stride => Padding.Up(_encoder.Width);

    /// <summary>Outputs of the last batch, a row for each token row, and one spare row after them.</summary>
    public float* States => _states.Start;

    /// <summary>Encodes a batch.</summary>
    /// <param name="plan">The batch.</param>
    /// <param name="types">Vectors of the word types of the batch.</param>
    /// <param name="typeOf">For each token row, which of the vectors is its own.</param>
    public void Encode(BatchPlan plan, Rows types, ReadOnlySpan<int> typeOf)
    {
        _states.Reserve((long)(plan.Tokens + 1) * Stride);
        foreach (var backward in (ReadOnlySpan<bool>)[false, true])
        {
            ProjectTypes(plan, _encoder[0, backward], types, typeOf, backward);
            Recur(plan, _encoder[0, backward], backward, column: backward ? _encoder.Hidden : 0);
        }
        EncodeSecond(plan);
    }

    /// <summary>Encodes a batch whose tokens have inputs of their own.</summary>
    /// <param name="plan">The batch.</param>
    /// <param name="inputs">An input for each token row.</param>
    public void Encode(BatchPlan plan, Rows inputs)
    {
        _states.Reserve((long)(plan.Tokens + 1) * Stride);
        foreach (var backward in (ReadOnlySpan<bool>)[false, true])
            EncodeRows(plan, _encoder[0, backward], inputs, backward, column: backward ? _encoder.Hidden : 0);
        EncodeSecond(plan);
    }

    private void EncodeSecond(BatchPlan plan)
    {
        var first = new Rows(_states.Start, Stride, plan.Tokens);
        foreach (var backward in (ReadOnlySpan<bool>)[false, true])
            EncodeRows(plan, _encoder[1, backward], first, backward, _encoder.SecondLayer + (backward ? _encoder.Hidden : 0));
    }

    private void EncodeRows(BatchPlan plan, LstmDirection direction, Rows inputs, bool backward, int column)
    {
        _gates.Reserve((long)plan.Tokens * direction.GateStride);
        var ordered = inputs with { Order = (nint)plan.Order(backward) };
        _kernels.Multiply(ordered, direction.Input, _gates.Start, direction.GateStride, Scratch(direction.Input));
        Recur(plan, direction, backward, column);
    }

    private void ProjectTypes(BatchPlan plan, LstmDirection direction, Rows types, ReadOnlySpan<int> typeOf, bool backward)
    {
        var stride = direction.GateStride;
        _typeGates.Reserve((long)types.Count * stride);
        _kernels.Multiply(types, direction.Input, _typeGates.Start, stride, Scratch(direction.Input));
        _gates.Reserve((long)plan.Tokens * stride);
        var order = plan.Order(backward);
        for (var row = 0; row < plan.Tokens; row++)
        {
            var from = _typeGates.Start + (nint)typeOf[order[row]] * stride;
            new ReadOnlySpan<float>(from, 4 * direction.Hidden).CopyTo(new Span<float>(_gates.Start + (nint)row * stride, stride));
        }
    }

    private void Recur(BatchPlan plan, LstmDirection direction, bool backward, int column)
    {
        var stateStride = Padding.Up(direction.Hidden);
        var stateSize = plan.Windows.Length * stateStride;
        new Span<float>(_cells.Reserve(stateSize), stateSize).Clear();
        var hidden = _hidden.Reserve(stateSize);
        var scratch = Scratch(direction.Recurrent);
        var gates = _gates.Start;
        var order = plan.Order(backward);
        for (var step = 0; step < plan.Active.Length; step++)
        {
            var active = plan.Active[step];
            if (step > 0)
            {
                var rows = new Rows(hidden, stateStride, active);
                _kernels.Multiply(rows, direction.Recurrent, gates, direction.GateStride, scratch, accumulate: true);
            }
            _kernels.LstmStep(gates, direction.GateStride, _cells.Start, hidden, stateStride, active, direction.Hidden);
            CopyOut(hidden, stateStride, active, direction.Hidden, order, column);
            gates += (nint)active * direction.GateStride;
            order += active;
        }
    }

    private void CopyOut(float* hidden, int stateStride, int active, int width, int* order, int column)
    {
        for (var w = 0; w < active; w++)
        {
            var target = _states.Start + (nint)order[w] * Stride + column;
            new ReadOnlySpan<float>(hidden + (nint)w * stateStride, width).CopyTo(new Span<float>(target, width));
        }
    }

    private float* Scratch(PackedMatrix matrix) => _scratch.Reserve(Kernels.ScratchFor(matrix.Inputs));
}
