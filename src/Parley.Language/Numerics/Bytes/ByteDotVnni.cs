using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language.Numerics.Bytes;

/// <summary>Registers of 256 bits and one instruction for four products (AVX-VNNI).</summary>
internal readonly unsafe struct ByteDotVnni : IByteDot<Vector256<int>>
{
    /// <summary>True when this processor has the instructions.</summary>
    public static bool IsSupported => AvxVnni.IsSupported;

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
        AvxVnni.MultiplyWideningAndAdd(sums, inputs.AsByte(), weights.AsSByte());

    /// <inheritdoc/>
    public static void Store(Vector256<int> sums, int* target) => sums.Store(target);
}
