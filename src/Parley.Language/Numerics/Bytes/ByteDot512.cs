using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language.Numerics.Bytes;

/// <summary>Registers of 512 bits: pairs of products in sixteen bits, which 255 · 63 · 2 does not overflow, then pairs of pairs (AVX-512
/// BW).</summary>
internal readonly unsafe struct ByteDot512 : IByteDot<Vector512<int>>
{
    /// <summary>True when this processor has the instructions.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    /// <inheritdoc/>
    public static int Lanes => 16;

    /// <inheritdoc/>
    public static int InputOffset => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(sbyte* weights) => Vector512.Load((int*)weights);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Broadcast(byte* inputs) => Vector512.Create(Unsafe.ReadUnaligned<int>(inputs));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> MultiplyAdd(Vector512<int> sums, Vector512<int> inputs, Vector512<int> weights) =>
        sums + Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(inputs.AsByte(), weights.AsSByte()), Vector512<short>.One);

    /// <inheritdoc/>
    public static void Store(Vector512<int> sums, int* target) => sums.Store(target);
}
