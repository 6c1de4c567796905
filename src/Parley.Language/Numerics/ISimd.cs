namespace Parley.Language.Numerics;

/// <summary>The vector operations that the kernels are written in; one implementation for each register width.</summary>
/// <remarks>
/// A kernel is generic over this interface, so the same source gives the 128-, 256- and 512-bit code, and the static members are
/// inlined. Every operation is exact by IEEE 754 and works lane by lane (the fused multiply-add rounds once), hence a value does not
/// depend on the width or on the lane in which it was computed. Pointers need no alignment.
/// </remarks>
/// <typeparam name="TVector">The register type.</typeparam>
internal unsafe interface ISimd<TVector>
    where TVector : unmanaged
{
    /// <summary>Floats in one register; a divisor of <see cref="Padding.Multiple"/>.</summary>
    static abstract int Lanes { get; }

    /// <summary>True when 32 registers are to be had, so tiles of eight and twelve rows need not spill.</summary>
    static abstract bool HasWideTiles { get; }

    /// <summary>Reads one register.</summary>
    static abstract TVector Load(float* source);

    /// <summary>Writes one register.</summary>
    static abstract void Store(TVector value, float* target);

    /// <summary>The value in every lane.</summary>
    static abstract TVector Broadcast(float value);

    /// <summary><c>a·b + c</c>, rounded once.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary><c>a·b</c>.</summary>
    static abstract TVector Multiply(TVector a, TVector b);

    /// <summary><c>a / b</c>.</summary>
    static abstract TVector Divide(TVector a, TVector b);

    /// <summary>The larger of both, lane by lane.</summary>
    static abstract TVector Max(TVector a, TVector b);

    /// <summary>The smaller of both, lane by lane.</summary>
    static abstract TVector Min(TVector a, TVector b);
}
