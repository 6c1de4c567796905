using Parley.Language.Models;
using Parley.Language.Numerics;
using Parley.Language.Numerics.Bytes;
using Parley.Text.Models;

namespace Parley.Language.Transformer;

/// <summary>Reads the tensors of a transformer, and refuses those of a wrong shape.</summary>
internal sealed unsafe class TransformerReader(WeightReader reader, ByteKernels kernels)
{
    /// <summary>A table of byte rows, as many as the file has.</summary>
    public ByteTable Table(string tensor, int width) =>
        reader.Table(tensor, reader.File.ShapeOf(tensor) is [var rows, ..] ? rows : 0, width);

    /// <summary>Width of a tensor's last dimension.</summary>
    /// <exception cref="ModelFormatException">It is no positive multiple of eight.</exception>
    public int WidthOf(string tensor)
    {
        var width = reader.WidthOf(tensor);
        return width > 0 && width % 8 == 0
            ? width
            : throw reader.Refuse($"the width of '{tensor}' is {width}, where a multiple of 8 is needed.");
    }

    /// <summary>A linear layer of bytes.</summary>
    public ByteMatrix Linear(string name, int inputs, int outputs)
    {
        reader.Table(name + ".weight", outputs, inputs);
        reader.File.ReadBytes(name + ".weight", out var values, out var scales);
        foreach (var value in values.Span)
        {
            if ((sbyte)value is > ByteMatrix.LargestWeight or < -ByteMatrix.LargestWeight)
                throw reader.Refuse($"tensor '{name}.weight' holds a byte beyond {ByteMatrix.LargestWeight}. The file is damaged.");
        }
        return new ByteMatrix(values.Span, scales, reader.Floats(name + ".bias", outputs), kernels.PanelWidth);
    }

    /// <summary>A norm.</summary>
    public RowNorm Norm(string name, int width) =>
        new(Buffer(reader.Floats(name + ".weight", width)), Buffer(reader.Floats(name + ".bias", width)), width);

    private static FloatBuffer Buffer(float[] values)
    {
        var buffer = new FloatBuffer(values.Length);
        values.CopyTo(new Span<float>(buffer.Start, values.Length));
        return buffer;
    }
}
