using System.Runtime.Intrinsics;

namespace Parley.Language.Numerics;

/// <summary>The loops over floats in which the network spends its time, for one register width.</summary>
/// <remarks>
/// Method: matrix products after Goto and van de Geijn (2008): weights are packed once into panels, rows of the other operand into
/// blocks of at most twelve, and a tile of outputs stays in registers while both are read from front to back. Each output is one chain
/// of fused multiply-adds in the order of the inputs, begun with its bias or with what it adds to; no chain is ever split or reordered.
/// Hence a row's bits do not depend on how many other rows there are, on the register width or on the machine. Cost: about
/// rows · inputs · outputs / lanes / 2 cycles where a core starts two multiply-adds a cycle. Weak spots: fewer than four rows cost
/// as much as four; a processor without fused multiply-add (older than 2013) gets the same bits from software, very slowly. Stateless
/// and thread-safe; the scratch is the caller's.
/// </remarks>
internal abstract unsafe class Kernels
{
    /// <summary>Rows packed at a time by <see cref="Multiply"/>.</summary>
    public const int RowBlock = 96;

    /// <summary>The widest kernels that the machine runs well.</summary>
    public static Kernels Best { get; } = Vector512.IsHardwareAccelerated ? new SimdKernels<Simd512, Vector512<float>>()
        : Vector256.IsHardwareAccelerated ? new SimdKernels<Simd256, Vector256<float>>()
        : new SimdKernels<Simd128, Vector128<float>>();

    /// <summary>Floats in one register.</summary>
    public abstract int Lanes { get; }

    /// <summary>Outputs in one panel of a <see cref="PackedMatrix"/> for these kernels.</summary>
    public int PanelWidth => 2 * Lanes;

    /// <summary>Floats of scratch that <see cref="Multiply"/> needs for input rows of the given width.</summary>
    public static int ScratchFor(int inputs) => (RowBlock + 12) * inputs;

    /// <summary>Writes <c>rows · weights + bias</c>, or adds <c>rows · weights</c> to what is there.</summary>
    /// <param name="rows">The inputs.</param>
    /// <param name="weights">The weights, packed for this width.</param>
    /// <param name="target">First output; rows follow without gaps of order.</param>
    /// <param name="stride">Floats from one output row to the next; at least the width of all panels.</param>
    /// <param name="scratch">At least <see cref="ScratchFor"/> floats.</param>
    /// <param name="accumulate">True to add to the target instead of beginning with the bias.</param>
    public abstract void Multiply(Rows rows, PackedMatrix weights, float* target, int stride, float* scratch, bool accumulate = false);

    /// <summary>One step of LSTM cells from their summed gates (see <see cref="Network.LstmDirection"/>).</summary>
    /// <param name="gates">Rows of i, f, g, o, each <paramref name="hidden"/> wide.</param>
    /// <param name="gateStride">Floats from one row of gates to the next.</param>
    /// <param name="cells">Cell states, read and written.</param>
    /// <param name="outputs">Outputs, written.</param>
    /// <param name="stateStride">Floats from one row of both states to the next; padded.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="hidden">Width of the state.</param>
    public abstract void LstmStep(float* gates, int gateStride, float* cells, float* outputs, int stateStride, int rows, int hidden);

    /// <summary>Leaky rectifier in place: the larger of x and slope · x. The count is rounded up to whole registers.</summary>
    public abstract void LeakyRelu(float* values, int count, float slope);

    /// <summary>Adds <c>factors[k] · row k</c> to the sums, in the order of k. The width is rounded up to whole registers.</summary>
    public abstract void AddWeighted(float* sums, int width, float* factors, int count, float* rows, int stride);

    /// <summary>Hyperbolic tangent in place. The count is rounded up to whole registers.</summary>
    public abstract void Tanh(float* values, int count);

    /// <summary>Logistic function in place. The count is rounded up to whole registers.</summary>
    public abstract void Sigmoid(float* values, int count);
}
