using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Numerics.Bytes;

/// <summary>Registers of 128 bits and nothing that some processor lacks: products in sixteen bits, added in pairs twice.</summary>
internal readonly unsafe struct ByteDot128 : IByteDot<Vector128<int>>
{
    /// <summary>True when this processor has the instructions.</summary>
    public static bool IsSupported => true;

    /// <inheritdoc/>
    public static int Lanes => 4;

    /// <inheritdoc/>
    public static int InputOffset => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(sbyte* weights) => Vector128.Load((int*)weights);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Broadcast(byte* inputs) => Vector128.Create(Unsafe.ReadUnaligned<int>(inputs));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> MultiplyAdd(Vector128<int> sums, Vector128<int> inputs, Vector128<int> weights)
    {
        var low = Pairs(Vector128.WidenLower(inputs.AsByte()).AsInt16() * Vector128.WidenLower(weights.AsSByte()));
        var high = Pairs(Vector128.WidenUpper(inputs.AsByte()).AsInt16() * Vector128.WidenUpper(weights.AsSByte()));
        return sums + Vector128.ConditionalSelect(Vector128.Create(-1, -1, 0, 0), low, high);
    }

    // Neighbours are added in thirty-two bits, twice; each half of the result holds both sums.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Pairs(Vector128<short> products)
    {
        var both = products.AsInt32();
        var pairs = Vector128.ShiftRightArithmetic(Vector128.ShiftLeft(both, 16), 16) + Vector128.ShiftRightArithmetic(both, 16);
        return Vector128.Shuffle(pairs, Vector128.Create(0, 2, 0, 2)) + Vector128.Shuffle(pairs, Vector128.Create(1, 3, 1, 3));
    }

    /// <inheritdoc/>
    public static void Store(Vector128<int> sums, int* target) => sums.Store(target);
}
