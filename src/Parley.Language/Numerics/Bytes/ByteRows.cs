using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Numerics.Bytes;

/// <summary>Rows of floats rounded to bytes, each row with a scale and a zero of its own: value ≈ (byte − zero) · scale.</summary>
/// <remarks>
/// A row's scale spans its smallest and largest value, zero among them, in 255 steps. What a row becomes depends on this row alone.
/// The memory is the garbage collector's, on its pinned heap; who uses the pointer keeps the owner. Not thread-safe.
/// </remarks>
internal sealed unsafe class ByteRows
{
    /// <summary>Bytes to a multiple of which rows are padded.</summary>
    public const int Multiple = 4;

    private const int MostRowsOfTile = 4;
    private const int LargestByte = 255;

    private byte[] _bytes = [];
    private float[] _scales = [];
    private int[] _zeros = [];

    /// <summary>Rows filled last.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes from one row to the next.</summary>
    public int Stride { get; private set; }

    /// <summary>The first byte. Some rows beyond the last may be read.</summary>
    public byte* Start => (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0);

    /// <summary>What the bytes of a row are multiplied by.</summary>
    public float Scale(int row) => _scales[row];

    /// <summary>The byte that stands for 0 in a row.</summary>
    public int Zero(int row) => _zeros[row];

    /// <summary>Rounds rows of floats.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="width">Floats in a row; a multiple of 8.</param>
    public void Fill(Rows rows, int width)
    {
        (Count, Stride) = (rows.Count, (width + Multiple - 1) / Multiple * Multiple);
        var size = checked((Count + MostRowsOfTile) * Stride);
        if (_bytes.Length < size) _bytes = GC.AllocateArray<byte>(size, pinned: true);
        if (_scales.Length < Count) (_scales, _zeros) = (new float[Count], new int[Count]);
        for (var row = 0; row < Count; row++) FillRow(rows[row], width, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillRow(float* values, int width, int row)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var k = 0; k < width; k += 8)
        {
            var value = Vector256.Load(values + k);
            (low, high) = (Vector256.MinNative(low, value), Vector256.MaxNative(high, value));
        }
        var (smallest, largest) = (0f, 0f);
        for (var lane = 0; lane < 8; lane++)
            (smallest, largest) = (Math.Min(smallest, low[lane]), Math.Max(largest, high[lane]));
        var scale = largest > smallest ? (largest - smallest) / LargestByte : 1;
        var zero = MathF.Floor(-smallest / scale + 0.5f);
        (_scales[row], _zeros[row]) = (scale, (int)zero);
        Round(values, width, 1 / scale, zero + 0.5f, Start + (nint)row * Stride);
    }

    // Cutting off the fraction of a number that is not negative, after half has been added, rounds it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(float* values, int width, float inverse, float shift, byte* target)
    {
        var (factor, half, most) = (Vector256.Create(inverse), Vector256.Create(shift), Vector256.Create((float)LargestByte));
        for (var k = 0; k < width; k += 8)
        {
            var value = Vector256.Load(values + k) * factor + half;
            var whole = Vector256.ConvertToInt32Native(Vector256.MinNative(Vector256.MaxNative(value, Vector256<float>.Zero), most));
            var shorts = Vector128.Narrow(whole.GetLower(), whole.GetUpper()).AsUInt16();
            Vector128.Narrow(shorts, shorts).GetLower().Store(target + k);
        }
    }
}
