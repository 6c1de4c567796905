using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Language.Numerics.Bytes;

/// <summary>A matrix of weights of one byte in the order in which the kernels read it, with a scale and a bias for each output.</summary>
/// <remarks>
/// The outputs are cut into panels of two registers; a panel holds, for each four inputs in turn, the four weights of each of its outputs,
/// so a kernel reads it from front to back. Missing inputs and outputs are zero. Immutable once filled; thread-safe to read.
/// </remarks>
internal sealed unsafe class ByteMatrix
{
    /// <summary>The largest weight, in either direction: the sum of two products with inputs of up to 255 then fits sixteen bits.</summary>
    public const int LargestWeight = 63;

    private readonly sbyte[] _weights;
    private readonly FloatBuffer _scales;
    private readonly FloatBuffer _bias;
    private readonly int[] _sums;

    /// <summary>Packs a matrix.</summary>
    /// <param name="weights">Signed bytes, outputs × inputs, none beyond <see cref="LargestWeight"/>.</param>
    /// <param name="scales">What the weights of each output are multiplied by.</param>
    /// <param name="bias">What is added to each output.</param>
    /// <param name="panelWidth">Outputs in one panel: two registers of the kernels in use.</param>
    public ByteMatrix(ReadOnlySpan<byte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias, int panelWidth)
    {
        (Outputs, PanelWidth) = (scales.Length, panelWidth);
        var inputs = weights.Length / Outputs;
        Inputs = (inputs + ByteRows.Multiple - 1) / ByteRows.Multiple * ByteRows.Multiple;
        PanelCount = (Outputs + panelWidth - 1) / panelWidth;
        var padded = PanelCount * panelWidth;
        _weights = GC.AllocateArray<sbyte>(padded * Inputs, pinned: true);
        _sums = GC.AllocateArray<int>(padded, pinned: true);
        (_scales, _bias) = (new FloatBuffer(padded), new FloatBuffer(padded));
        scales.CopyTo(new Span<float>(_scales.Start, padded));
        bias.CopyTo(new Span<float>(_bias.Start, padded));
        for (var output = 0; output < Outputs; output++) Pack(output, weights.Slice(output * inputs, inputs));
    }

    /// <summary>Bytes of an input row.</summary>
    public int Inputs { get; }

    /// <summary>Width of an output row, padding apart.</summary>
    public int Outputs { get; }

    /// <summary>Outputs in one panel.</summary>
    public int PanelWidth { get; }

    /// <summary>Number of panels; they write <c>PanelCount · PanelWidth</c> floats of each output row.</summary>
    public int PanelCount { get; }

    /// <summary>The scale of each output.</summary>
    public float* Scales => _scales.Start;

    /// <summary>The bias of each output.</summary>
    public float* Bias => _bias.Start;

    /// <summary>The sum of each output's weights, by which the inputs' zeros are taken out again.</summary>
    public int* Sums => (int*)Marshal.UnsafeAddrOfPinnedArrayElement(_sums, 0);

    /// <summary>The first weight of a panel.</summary>
    public sbyte* Panel(int panel) =>
        (sbyte*)Marshal.UnsafeAddrOfPinnedArrayElement(_weights, 0) + (nint)panel * PanelWidth * Inputs;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(int output, ReadOnlySpan<byte> weights)
    {
        const int group = ByteRows.Multiple;
        var first = output / PanelWidth * PanelWidth * Inputs + output % PanelWidth * group;
        for (var k = 0; k < weights.Length; k++)
        {
            var weight = (sbyte)weights[k];
            _weights[first + k / group * PanelWidth * group + k % group] = weight;
            _sums[output] += weight;
        }
    }
}
