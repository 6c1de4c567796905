using FsCheck;
using FsCheck.Fluent;
using Parley.Language.Numerics;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests.Numerics;

public sealed unsafe class MultiplyTests
{
    [Theory]
    [InlineData(128)]
    [InlineData(256)]
    [InlineData(512)]
    public void Is_one_chain_of_fused_multiply_adds_for_each_output(int bits)
    {
        var sizes = Gen.Choose(1, 40).Three().Zip(Gen.Elements(false, true));
        Prop.ForAll(sizes.ToArbitrary(), c => Check(KernelSets.Of(bits), c.Item1.Item1, c.Item1.Item2, c.Item1.Item3, c.Item2))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(97, 5, 33)]
    [InlineData(200, 31, 3)]
    [InlineData(192, 1, 64)]
    public void Holds_over_blocks_of_rows(int rows, int inputs, int outputs)
    {
        foreach (var bits in (int[])[128, 256, 512])
            Check(KernelSets.Of(bits), rows, inputs, outputs, accumulate: true);
    }

    private static void Check(Kernels kernels, int rows, int inputs, int outputs, bool accumulate)
    {
        var random = new Random(rows * 1_000_003 + inputs * 1009 + outputs);
        var matrix = new PackedMatrix(inputs, outputs, kernels.PanelWidth);
        var (a, b, start) = (Random(random, rows * inputs), Random(random, inputs * outputs), Random(random, rows * outputs));
        var bias = Random(random, outputs);
        for (var output = 0; output < outputs; output++)
        {
            matrix.Bias[output] = bias[output];
            for (var input = 0; input < inputs; input++) matrix[input, output] = b[input * outputs + output];
        }
        var stride = Padding.Up(outputs);
        var target = new FloatBuffer(rows * stride);
        for (var i = 0; i < rows * outputs; i++) target.Start[i / outputs * stride + i % outputs] = start[i];
        var scratch = new FloatBuffer(Kernels.ScratchFor(inputs));
        var order = Enumerable.Range(0, rows).Reverse().ToArray();
        fixed (float* first = a)
        fixed (int* reversed = order)
            kernels.Multiply(new Rows(first, inputs, rows, reversed), matrix, target.Start, stride, scratch.Start, accumulate);
        GC.KeepAlive(scratch);
        for (var i = 0; i < rows * outputs; i++)
        {
            var (row, column) = (i / outputs, i % outputs);
            var sum = accumulate ? start[i] : bias[column];
            for (var k = 0; k < inputs; k++) sum = MathF.FusedMultiplyAdd(a[order[row] * inputs + k], b[k * outputs + column], sum);
            Assert.Equal(BitConverter.SingleToInt32Bits(sum), BitConverter.SingleToInt32Bits(target.Start[row * stride + column]));
        }
    }

    private static float[] Random(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 2 - 1)];
}
