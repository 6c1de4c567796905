using Parley.Language.Tests.Support;

namespace Parley.Language.Tests;

public sealed class WordVectorsTests
{
    private static readonly WordVectors Vectors = new(Fixture.Model());

    [Fact]
    public void Unknown_words_have_no_rank_and_add_nothing()
    {
        var sum = new float[Vectors.Width];
        Vectors.Add(Vectors.Rank("qqqqq"), 1, sum);
        Assert.All(sum, value => Assert.Equal(0, value));
        Assert.Equal(0, Vectors.Rank(""));
    }

    [Fact]
    public void Known_words_add_the_length_asked_for()
    {
        var rank = Vectors.Rank("the");
        var sum = new float[Vectors.Width];
        Vectors.Add(rank, 2, sum);
        Assert.NotEqual(0, rank);
        Assert.Equal(rank, Vectors.Rank("THE"));
        Assert.Equal(2, Math.Sqrt(sum.Sum(value => (double)value * value)), 5);
    }

    [Fact]
    public void A_sum_of_another_width_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Vectors.Add(1, 1, new float[Vectors.Width + 1]));
}
