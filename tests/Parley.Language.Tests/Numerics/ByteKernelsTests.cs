using Parley.Language.Numerics;
using Parley.Language.Numerics.Bytes;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests.Numerics;

/// <summary>Products of bytes are exact, and the same bits on every kind of processor that this machine can play.</summary>
public sealed unsafe class ByteKernelsTests
{
    [Theory]
    [InlineData(1, 8, 8)]
    [InlineData(3, 24, 40)]
    [InlineData(4, 384, 33)]
    [InlineData(5, 1536, 7)]
    [InlineData(67, 32, 96)]
    public void Products_are_those_of_whole_numbers(int rows, int inputs, int outputs)
    {
        var random = new Random(rows);
        var floats = RandomFloats(random, rows, inputs);
        var (weights, scales, bias) = RandomWeights(random, inputs, outputs);
        foreach (var kernels in ByteKernelSets.Supported)
        {
            var bytes = new ByteRows();
            bytes.Fill(new Rows(floats.Start, inputs, rows), inputs);
            var found = Multiply(kernels, bytes, weights, scales, bias, out var stride);
            for (var row = 0; row < rows; row++)
            {
                for (var output = 0; output < outputs; output++)
                {
                    var sum = 0;
                    for (var k = 0; k < inputs; k++)
                        sum += (bytes.Start[row * bytes.Stride + k] - bytes.Zero(row)) * (sbyte)weights[output * inputs + k];
                    var expected = MathF.FusedMultiplyAdd(sum, bytes.Scale(row) * scales[output], bias[output]);
                    Assert.Equal(expected, found[row * stride + output]);
                }
            }
        }
    }

    [Fact]
    public void The_largest_products_do_not_overflow()
    {
        const int inputs = 1536;
        var floats = new FloatBuffer(inputs);
        new Span<float>(floats.Start, inputs).Fill(1);
        var weights = new byte[2 * inputs];
        weights.AsSpan(0, inputs).Fill(ByteMatrix.LargestWeight);
        weights.AsSpan(inputs).Fill(unchecked((byte)-ByteMatrix.LargestWeight));
        foreach (var kernels in ByteKernelSets.Supported)
        {
            var bytes = new ByteRows();
            bytes.Fill(new Rows(floats.Start, inputs, 1), inputs);
            Assert.Equal(255, bytes.Start[0]);
            var found = Multiply(kernels, bytes, weights, [1, 1], [0, 0], out _);
            Assert.Equal(inputs * 255 * 63 * bytes.Scale(0), found[0]);
            Assert.Equal(inputs * 255 * -63 * bytes.Scale(0), found[1]);
        }
    }

    [Theory]
    [InlineData(0f, 0f, 0)]
    [InlineData(0f, 5.1f, 0)]
    [InlineData(-5.1f, 0f, 255)]
    [InlineData(-1f, 3f, 64)]
    [InlineData(2f, 3f, 0)]
    public void A_row_spans_its_values_and_zero(float low, float high, int zero)
    {
        var floats = new FloatBuffer(8);
        for (var k = 0; k < 8; k++) floats.Start[k] = k % 2 == 0 ? low : high;
        var bytes = new ByteRows();
        bytes.Fill(new Rows(floats.Start, 8, 1), 8);
        Assert.Equal(zero, bytes.Zero(0));
        for (var k = 0; k < 8; k++)
            Assert.Equal(floats.Start[k], (bytes.Start[k] - zero) * bytes.Scale(0), bytes.Scale(0) * 0.51f);
    }

    private static float[] Multiply(ByteKernels kernels, ByteRows rows, byte[] weights, float[] scales, float[] bias, out int stride)
    {
        var matrix = new ByteMatrix(weights, scales, bias, kernels.PanelWidth);
        stride = Padding.Up(scales.Length);
        var target = new FloatBuffer(rows.Count * stride);
        kernels.Multiply(rows, matrix, target.Start, stride);
        return new ReadOnlySpan<float>(target.Start, rows.Count * stride).ToArray();
    }

    private static FloatBuffer RandomFloats(Random random, int rows, int inputs)
    {
        var floats = new FloatBuffer(rows * inputs);
        for (var k = 0; k < rows * inputs; k++) floats.Start[k] = random.NextSingle() * 6 - 2;
        return floats;
    }

    private static (byte[] Weights, float[] Scales, float[] Bias) RandomWeights(Random random, int inputs, int outputs) => (
        [.. Enumerable.Range(0, inputs * outputs).Select(_ => (byte)random.Next(-63, 64))],
        [.. Enumerable.Range(0, outputs).Select(_ => random.NextSingle())],
        [.. Enumerable.Range(0, outputs).Select(_ => random.NextSingle() - 0.5f)]);
}
