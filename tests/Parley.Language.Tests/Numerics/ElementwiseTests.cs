using Parley.Language.Numerics;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests.Numerics;

public sealed unsafe class ElementwiseTests
{
    private const int Count = 4003;

    public static TheoryData<int> Widths => [128, 256, 512];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Tanh_is_close_and_odd_and_bounded(int bits)
    {
        var values = Ramp(-20, 20);
        KernelSets.Of(bits).Tanh(values.Start, Count);
        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(Math.Tanh(At(i, -20, 20)), values.Start[i], 5e-7);
            Assert.InRange(values.Start[i], -1, 1);
            Assert.Equal(-values.Start[i], values.Start[Count - 1 - i], 3e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Sigmoid_is_close_and_bounded(int bits)
    {
        var values = Ramp(-30, 30);
        KernelSets.Of(bits).Sigmoid(values.Start, Count);
        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(1 / (1 + Math.Exp(-At(i, -30, 30))), values.Start[i], 4e-7);
            Assert.InRange(values.Start[i], 0, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Weighted_sums_run_in_order(int bits)
    {
        var random = new Random(1);
        var (rows, factors, sums) = (new FloatBuffer(9 * 21 + 32), new FloatBuffer(9), new FloatBuffer(64));
        for (var i = 0; i < 9 * 21; i++) rows.Start[i] = random.NextSingle();
        for (var i = 0; i < 9; i++) factors.Start[i] = random.NextSingle();
        KernelSets.Of(bits).AddWeighted(sums.Start, 21, factors.Start, 9, rows.Start, 21);
        GC.KeepAlive((rows, factors));
        for (var column = 0; column < 21; column++)
        {
            var sum = 0f;
            for (var k = 0; k < 9; k++) sum = MathF.FusedMultiplyAdd(factors.Start[k], rows.Start[k * 21 + column], sum);
            Assert.Equal(sum, sums.Start[column]);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Lstm_step_follows_its_equations(int bits)
    {
        const int hidden = 13;
        var random = new Random(2);
        var (gates, cells, outputs) = (new FloatBuffer(2 * 64), new FloatBuffer(2 * 32), new FloatBuffer(2 * 32));
        for (var i = 0; i < 2 * 64; i++) gates.Start[i] = random.NextSingle() * 6 - 3;
        for (var i = 0; i < 2 * 32; i++) cells.Start[i] = random.NextSingle() * 2 - 1;
        var before = new Span<float>(cells.Start, 64).ToArray();
        KernelSets.Of(bits).LstmStep(gates.Start, 64, cells.Start, outputs.Start, 32, 2, hidden);
        GC.KeepAlive(gates);
        for (var i = 0; i < 2 * hidden; i++)
        {
            var (row, k) = (i / hidden, i % hidden);
            double Gate(int gate) => gates.Start[row * 64 + gate * hidden + k];
            var cell = Sigmoid(Gate(1)) * before[row * 32 + k] + Sigmoid(Gate(0)) * Math.Tanh(Gate(2));
            Assert.Equal(cell, cells.Start[row * 32 + k], 2e-6);
            Assert.Equal(Sigmoid(Gate(3)) * Math.Tanh(cell), outputs.Start[row * 32 + k], 2e-6);
        }
    }

    [Fact]
    public void Argmax_takes_the_first_of_equals()
    {
        Assert.Equal(1, ArgMax.Of([1, 3, 3, 2]));
        Assert.Equal(2, ArgMax.Except([1, 3, 3, 2], 1));
        Assert.Equal(1, ArgMax.Except([5, float.NegativeInfinity], 0));
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static float At(int i, float from, float to) => from + (to - from) * i / (Count - 1);

    private static FloatBuffer Ramp(float from, float to)
    {
        var buffer = new FloatBuffer(Count);
        for (var i = 0; i < Count; i++) buffer.Start[i] = At(i, from, to);
        return buffer;
    }
}
