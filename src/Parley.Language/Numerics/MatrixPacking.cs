using System.Runtime.CompilerServices;

namespace Parley.Language.Numerics;

/// <summary>Fills packed matrices from rows of weights, one row for each output.</summary>
internal static unsafe class MatrixPacking
{
    /// <summary>Sets all weights of one output to signed bytes times a scale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void SetOutput(PackedMatrix matrix, int output, ReadOnlySpan<byte> weights, float scale)
    {
        var width = (nint)matrix.PanelWidth;
        var to = matrix.Panel(output / matrix.PanelWidth) + output % matrix.PanelWidth;
        for (var k = 0; k < weights.Length; k++, to += width) *to = (sbyte)weights[k] * scale;
    }

    /// <summary>Sets all weights of one output.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void SetOutput(PackedMatrix matrix, int output, ReadOnlySpan<float> weights)
    {
        var width = (nint)matrix.PanelWidth;
        var to = matrix.Panel(output / matrix.PanelWidth) + output % matrix.PanelWidth;
        for (var k = 0; k < weights.Length; k++, to += width) *to = weights[k];
    }

    /// <summary>Sets all weights of one input, one for each output.</summary>
    public static void SetInput(PackedMatrix matrix, int input, ReadOnlySpan<float> weights)
    {
        for (var first = 0; first < weights.Length; first += matrix.PanelWidth)
        {
            var part = weights.Slice(first, Math.Min(matrix.PanelWidth, weights.Length - first));
            part.CopyTo(new Span<float>(matrix.Panel(first / matrix.PanelWidth) + (nint)input * matrix.PanelWidth, part.Length));
        }
    }
}
