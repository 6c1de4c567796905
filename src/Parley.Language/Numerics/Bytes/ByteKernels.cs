using System.Runtime.Intrinsics;

namespace Parley.Language.Numerics.Bytes;

/// <summary>Matrix products of bytes, for one kind of processor.</summary>
/// <remarks>
/// Four rows by one panel stay in registers while both are read from front to back. Products are added as integers, which is exact in any
/// order; the float of a sum is then made by the same operations everywhere. Hence an output depends on its row and its column alone:
/// not on other rows, on the registers' width, or on the processor. Cost: about three instructions for each register of products, one with
/// a dot-product instruction. Stateless and thread-safe.
/// </remarks>
internal abstract unsafe class ByteKernels
{
    /// <summary>The fastest kernels that the machine has.</summary>
    public static ByteKernels Best { get; } = ByteDot512.IsSupported ? new ByteDotKernels<ByteDot512, Vector512<int>>()
        : ByteDotVnni.IsSupported ? new ByteDotKernels<ByteDotVnni, Vector256<int>>()
        : ByteDot256.IsSupported ? new ByteDotKernels<ByteDot256, Vector256<int>>()
        : ByteDotArm.IsSupported ? new ByteDotKernels<ByteDotArm, Vector128<int>>()
        : new ByteDotKernels<ByteDot128, Vector128<int>>();

    /// <summary>Outputs in one panel of a <see cref="ByteMatrix"/> for these kernels.</summary>
    public abstract int PanelWidth { get; }

    /// <summary>Writes <c>rows · weights + bias</c>.</summary>
    /// <param name="rows">The inputs, of the matrix's width.</param>
    /// <param name="weights">The weights, packed for these kernels.</param>
    /// <param name="target">First output.</param>
    /// <param name="stride">Floats from one output row to the next; at least the width of all panels.</param>
    public abstract void Multiply(ByteRows rows, ByteMatrix weights, float* target, int stride);
}
