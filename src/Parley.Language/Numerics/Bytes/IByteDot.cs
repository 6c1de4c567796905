namespace Parley.Language.Numerics.Bytes;

/// <summary>The one operation in which products of bytes differ between processors; the kernels are written over it.</summary>
/// <remarks>All sums are exact, so every implementation gives the same numbers. Members are static and inlined.</remarks>
/// <typeparam name="TVector">A register of 32-bit sums; the same register holds four bytes for each sum.</typeparam>
internal unsafe interface IByteDot<TVector>
    where TVector : unmanaged
{
    /// <summary>Sums in one register.</summary>
    static abstract int Lanes { get; }

    /// <summary>What is taken from every input before it is multiplied; 128 where the processor wants signed inputs.</summary>
    static abstract int InputOffset { get; }

    /// <summary>Reads four weights for each lane.</summary>
    static abstract TVector Load(sbyte* weights);

    /// <summary>Puts the same four inputs into every lane.</summary>
    static abstract TVector Broadcast(byte* inputs);

    /// <summary>Adds to each sum the four products of its lane. An input is 0 to 255, a weight -63 to 63.</summary>
    static abstract TVector MultiplyAdd(TVector sums, TVector inputs, TVector weights);

    /// <summary>Writes one register.</summary>
    static abstract void Store(TVector sums, int* target);
}
