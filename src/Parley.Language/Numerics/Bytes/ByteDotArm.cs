using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace Parley.Language.Numerics.Bytes;

/// <summary>Registers of 128 bits and one instruction for four products of signed bytes (ARM dot product).</summary>
internal readonly unsafe struct ByteDotArm : IByteDot<Vector128<int>>
{
    /// <summary>True when this processor has the instructions.</summary>
    public static bool IsSupported => Dp.IsSupported;

    /// <inheritdoc/>
    public static int Lanes => 4;

    /// <inheritdoc/>
    public static int InputOffset => 128;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(sbyte* weights) => Vector128.Load((int*)weights);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Broadcast(byte* inputs) =>
        Vector128.Create(Unsafe.ReadUnaligned<int>(inputs) ^ unchecked((int)0x80808080));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> MultiplyAdd(Vector128<int> sums, Vector128<int> inputs, Vector128<int> weights) =>
        Dp.DotProduct(sums, inputs.AsSByte(), weights.AsSByte());

    /// <inheritdoc/>
    public static void Store(Vector128<int> sums, int* target) => sums.Store(target);
}
