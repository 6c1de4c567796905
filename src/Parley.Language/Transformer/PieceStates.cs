namespace Parley.Language.Transformer;

/// <summary>The states of the pieces of one sequence: what each means where it stands.</summary>
/// <remarks>Immutable by convention; thread-safe to read. Memory: four bytes for each number.</remarks>
public sealed class PieceStates
{
    internal PieceStates(int count, int width) => (Count, Width, Values) = (count, width, new float[checked(count * width)]);

    /// <summary>Number of pieces.</summary>
    public int Count { get; }

    /// <summary>Numbers in one state.</summary>
    public int Width { get; }

    internal float[] Values { get; }

    /// <summary>The state of one piece.</summary>
    public ReadOnlySpan<float> Of(int piece) => Values.AsSpan(piece * Width, Width);
}
