using Parley.Language.Numerics;
using Parley.Text.Models;

namespace Parley.Language.Models;

/// <summary>Reads the tensors of a language model in the forms that inference wants, and refuses those of a wrong shape.</summary>
/// <remarks>Not thread-safe; serves loading alone.</remarks>
internal sealed class WeightReader(string name, ModelFile file, Kernels kernels)
{
    /// <summary>The file behind.</summary>
    public ModelFile File => file;

    /// <summary>Kernels for which matrices are packed.</summary>
    public Kernels Kernels => kernels;

    /// <summary>A message that begins with the file's name.</summary>
    public ModelFormatException Refuse(string message) => new($"{name}: {message}");

    /// <summary>Floats of a tensor of exactly the given shape.</summary>
    /// <exception cref="ModelFormatException">It is missing, or its shape is another.</exception>
    public float[] Floats(string tensor, params ReadOnlySpan<int> shape)
    {
        Check(tensor, shape);
        var values = file.ReadFloats(tensor);
        RequireFinite(tensor, values);
        return values;
    }

    /// <summary>A table of byte rows, left packed.</summary>
    /// <exception cref="ModelFormatException">It is missing, its shape is another, or it holds floats.</exception>
    public ByteTable Table(string tensor, int rows, int width)
    {
        Check(tensor, [rows, width]);
        file.ReadBytes(tensor, out var values, out var scales);
        RequireFinite(tensor, scales);
        return new ByteTable(values, scales, width);
    }

    /// <summary>A linear layer: tensors <c>NAME.weight</c> (outputs × inputs) and <c>NAME.bias</c>.</summary>
    public PackedMatrix Linear(int inputs, params ReadOnlySpan<(string Name, int Outputs)> parts)
    {
        var total = 0;
        foreach (var (part, outputs) in parts)
        {
            Check(part + ".weight", [outputs, inputs]);
            total += outputs;
        }
        var matrix = new PackedMatrix(inputs, total, kernels.PanelWidth);
        var first = 0;
        foreach (var (part, outputs) in parts)
        {
            Fill(matrix, first, part + ".weight", outputs);
            FillBias(matrix, first, Floats(part + ".bias", outputs));
            first += outputs;
        }
        return matrix;
    }

    /// <summary>A matrix without a bias from a byte tensor (outputs × inputs).</summary>
    public PackedMatrix Matrix(string tensor, int inputs, int outputs)
    {
        Check(tensor, [outputs, inputs]);
        var matrix = new PackedMatrix(inputs, outputs, kernels.PanelWidth);
        Fill(matrix, 0, tensor, outputs);
        return matrix;
    }

    /// <summary>Puts a byte tensor (outputs × inputs) into a matrix, from the given output on.</summary>
    private void Fill(PackedMatrix matrix, int firstOutput, string tensor, int outputs)
    {
        var table = Table(tensor, outputs, matrix.Inputs);
        for (var row = 0; row < outputs; row++) MatrixPacking.SetOutput(matrix, firstOutput + row, table.Row(row), table.Scale(row));
    }

    /// <summary>Puts values into a matrix's bias, from the given output on.</summary>
    public static unsafe void FillBias(PackedMatrix matrix, int firstOutput, ReadOnlySpan<float> values) =>
        values.CopyTo(new Span<float>(matrix.Bias + firstOutput, values.Length));

    /// <summary>Width of a tensor's last dimension, where the file alone decides it.</summary>
    public int WidthOf(string tensor)
    {
        var shape = file.ShapeOf(tensor);
        return shape.Count == 0 ? 0 : shape[^1];
    }

    private void RequireFinite(string tensor, ReadOnlySpan<float> values)
    {
        foreach (var value in values)
            if (!float.IsFinite(value)) throw Refuse($"tensor '{tensor}' holds a value that is no finite number. The file is damaged.");
    }

    private void Check(string tensor, ReadOnlySpan<int> shape)
    {
        var actual = file.ShapeOf(tensor);
        var same = actual.Count == shape.Length;
        for (var i = 0; same && i < shape.Length; i++) same = actual[i] == shape[i];
        if (same) return;
        throw Refuse($"tensor '{tensor}' has the shape {string.Join('×', actual)}, where {string.Join('×', shape.ToArray())} is needed. "
            + "The file is damaged or belongs to another version of Parley.");
    }
}
