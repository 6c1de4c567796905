using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language.Numerics.Bytes;

/// <summary>Registers of 256 bits: pairs of products in sixteen bits, which 255 · 63 · 2 does not overflow, then pairs of pairs
/// (AVX2).</summary>
internal readonly unsafe struct ByteDot256 : IByteDot<Vector256<int>>
{
    /// <summary>True when this processor has the instructions.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <inheritdoc/>
    public static int Lanes => 8;

    /// <inheritdoc/>
    public static int InputOffset => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(sbyte* weights) => Vector256.Load((int*)weights);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Broadcast(byte* inputs) => Vector256.Create(Unsafe.ReadUnaligned<int>(inputs));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> MultiplyAdd(Vector256<int> sums, Vector256<int> inputs, Vector256<int> weights) =>
        sums + Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(inputs.AsByte(), weights.AsSByte()), Vector256<short>.One);

    /// <inheritdoc/>
    public static void Store(Vector256<int> sums, int* target) => sums.Store(target);
}
