using Parley.Language.Transformer;

namespace Parley.Events.Tests.Network;

public sealed class DenseLayerTests
{
    [Fact]
    public void An_output_is_the_sum_of_weighted_inputs_and_its_bias()
    {
        var layer = new DenseLayer([.. Enumerable.Range(0, 32).Select(i => (float)(i % 5))], 2, [1, -2]);
        float[] row = [.. Enumerable.Range(0, 16).Select(i => (float)(i - 3))];
        var expected = Enumerable.Range(0, 2).Select(o => (o == 0 ? 1 : -2) + Enumerable.Range(0, 16).Sum(i => row[i] * (((o * 16) + i) % 5)));
        Assert.Equal(expected, layer.Apply(row));
    }

    [Fact]
    public void Without_biases_nothing_is_added() => Assert.Equal([0f], new DenseLayer(new float[8], 1, []).Apply(new float[8]));

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(12, 1, 0)]
    [InlineData(16, 2, 1)]
    public void Sizes_that_do_not_fit_are_refused(int weights, int outputs, int biases) =>
        Assert.Throws<ArgumentException>(() => new DenseLayer(new float[weights], outputs, new float[biases]));

    [Fact]
    public void A_row_of_another_width_is_refused() => Assert.Throws<ArgumentException>(() => new DenseLayer(new float[16], 1, []).Apply(new float[8]));

    [Fact]
    public void Shares_add_up_to_one_and_keep_the_order()
    {
        float[] scores = [1, 3, -50, 2, 3, 0, 0, 0, 7];
        DenseLayer.Softmax(scores);
        Assert.Equal(1, scores.Sum(), 1e-6f);
        Assert.Equal(scores[1], scores[4]);
        Assert.True(scores[8] > scores[1] && scores[1] > scores[3] && scores[3] > scores[0] && scores[2] < 1e-6f);
        Assert.Equal(Math.Exp(-4), scores[1] / scores[8], 1e-5);
        DenseLayer.Softmax([]);
    }
}
