using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Transformer;

/// <summary>A linear layer of floats for single rows: small heads upon an encoder's states.</summary>
/// <remarks>
/// Each output is summed in eight lanes of fused multiply-adds, in the same order on every processor. Immutable; thread-safe. Cost: one
/// multiply-add for each weight; matrices of many rows belong to the kernels of the encoder.
/// </remarks>
public sealed class DenseLayer
{
    private const int Lanes = 8;

    private readonly float[] _weights;
    private readonly float[] _bias;

    /// <summary>Makes a layer.</summary>
    /// <param name="weights">Outputs × inputs; the inputs are a multiple of 8.</param>
    /// <param name="outputs">Number of outputs.</param>
    /// <param name="bias">One value for each output; empty for none.</param>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public DenseLayer(float[] weights, int outputs, float[] bias)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(bias);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs, 1);
        if (weights.Length == 0 || weights.Length % (outputs * Lanes) != 0 || (bias.Length > 0 && bias.Length != outputs))
            throw new ArgumentException($"{weights.Length} weights and {bias.Length} biases make no layer of {outputs} outputs.", nameof(weights));
        (_weights, _bias, Outputs, Inputs) = (weights, bias, outputs, weights.Length / outputs);
    }

    /// <summary>Numbers of an input row.</summary>
    public int Inputs { get; }

    /// <summary>Numbers of an output row.</summary>
    public int Outputs { get; }

    /// <summary>The layer's answer to one row.</summary>
    /// <exception cref="ArgumentException">The row has another width.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Apply(ReadOnlySpan<float> row)
    {
        if (row.Length != Inputs) throw new ArgumentException($"The row has {row.Length} numbers, where {Inputs} are needed.", nameof(row));
        var answer = new float[Outputs];
        ref var input = ref MemoryMarshal.GetReference(row);
        for (var output = 0; output < Outputs; output++)
        {
            ref var weights = ref _weights[output * Inputs];
            var sums = Vector256<float>.Zero;
            for (nuint k = 0; k < (nuint)Inputs; k += Lanes)
                sums = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref input, k), Vector256.LoadUnsafe(ref weights, k), sums);
            answer[output] = RowMath.Sum(sums) + (_bias.Length == 0 ? 0 : _bias[output]);
        }
        return answer;
    }

    /// <summary>Turns scores into shares of 1, in place; the same bits on every processor.</summary>
    public static unsafe void Softmax(Span<float> scores)
    {
        if (scores.IsEmpty) return;
        var padded = new float[(scores.Length + Lanes - 1) / Lanes * Lanes];
        scores.CopyTo(padded);
        fixed (float* row = padded) RowMath.Softmax(row, scores.Length, 1);
        padded.AsSpan(0, scores.Length).CopyTo(scores);
    }
}
