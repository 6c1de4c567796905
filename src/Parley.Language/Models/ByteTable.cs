namespace Parley.Language.Models;

/// <summary>Rows of bytes with one scale each: a table of vectors in a quarter of the room.</summary>
/// <remarks>A value is its byte times the scale of its row. Immutable; thread-safe to read.</remarks>
internal sealed class ByteTable(ReadOnlyMemory<byte> values, float[] scales, int width)
{
    /// <summary>Floats in one row.</summary>
    public int Width => width;

    /// <summary>Number of rows.</summary>
    public int Rows => scales.Length;

    /// <summary>The bytes of one row, to be read as signed.</summary>
    public ReadOnlySpan<byte> Row(int row) => values.Span.Slice(row * width, width);

    /// <summary>What the bytes of a row are multiplied by.</summary>
    public float Scale(int row) => scales[row];

    /// <summary>Writes the values of one row.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        var bytes = Row(row);
        var scale = scales[row];
        for (var k = 0; k < bytes.Length; k++) target[k] = (sbyte)bytes[k] * scale;
    }
}
