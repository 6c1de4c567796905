namespace Parley.Language.Analysis;

/// <summary>What the language network knows of each token in its sentence: the outputs of both encoder layers, for networks built on it.</summary>
/// <remarks>
/// A token's row is layer 1 forward | layer 1 backward | layer 2 forward | layer 2 backward. Kept only where asked for: four bytes for
/// each number, so about 3 KB a token. Immutable by convention: nobody writes to the values after construction. Thread-safe to read.
/// </remarks>
public sealed class EncoderStates
{
    private readonly float[] _values;

    internal EncoderStates(int tokens, int width)
    {
        (Tokens, Width) = (tokens, width);
        _values = GC.AllocateUninitializedArray<float>(checked(tokens * width), pinned: true);
    }

    /// <summary>Number of rows: the tokens of the text.</summary>
    public int Tokens { get; }

    /// <summary>Numbers in one row, both layers together; the second layer is its second half.</summary>
    public int Width { get; }

    /// <summary>All rows in the order of the tokens, without gaps.</summary>
    public ReadOnlySpan<float> Values => _values;

    /// <summary>The row of one token.</summary>
    public ReadOnlySpan<float> Of(int token) => _values.AsSpan(token * Width, Width);

    internal Span<float> RowOf(int token) => _values.AsSpan(token * Width, Width);

    /// <summary>The first number; the array is pinned, and stays as long as this object is reachable.</summary>
    internal unsafe float* Start => (float*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(_values, 0);
}
