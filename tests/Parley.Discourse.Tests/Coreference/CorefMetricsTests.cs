using Parley.Discourse.Coreference.Scoring;

namespace Parley.Discourse.Tests.Coreference;

public sealed class CorefMetricsTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Equal_chains_score_one()
    {
        var counts = CorefMetrics.Score([[1, 2, 3], [4, 5]], [[5, 4], [3, 1, 2]]);
        Assert.Equal(1, counts.Conll, Tolerance);
    }

    [Fact]
    public void Nothing_found_scores_nothing()
    {
        Assert.Equal(0, CorefMetrics.Score([[1, 2]], []).Conll, Tolerance);
        Assert.Equal(0, CorefMetrics.Score([], [[1, 2]]).Conll, Tolerance);
        Assert.Equal(0, CorefMetrics.Score([], []).Conll, Tolerance);
    }

    [Fact]
    public void A_chain_in_two_parts_costs_recall()
    {
        var counts = CorefMetrics.Score([[1, 2, 3], [4, 5, 6, 7]], [[1, 2], [3], [4, 5, 6, 7]]);
        AssertScores(counts.Muc, 1, 4 / 5.0);
        AssertScores(counts.BCubed, 1, (4 / 3.0 + 1 / 3.0 + 4) / 7);
        AssertScores(counts.CeafE, 1.8 / 3, 1.8 / 2);
    }

    [Fact]
    public void Two_chains_in_one_cost_precision_by_their_size()
    {
        int[][] gold = [[1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11, 12]];
        var small = CorefMetrics.Score(gold, [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]]);
        var large = CorefMetrics.Score(gold, [[1, 2, 3, 4, 5, 8, 9, 10, 11, 12], [6, 7]]);
        AssertScores(small.Muc, 9 / 10.0, 1);
        AssertScores(large.Muc, 9 / 10.0, 1);
        AssertScores(small.BCubed, (5 + (29 / 7.0)) / 12, 1);
        AssertScores(large.BCubed, 7 / 12.0, 1);
    }

    [Fact]
    public void Mentions_of_one_side_alone_count_against_it()
    {
        var counts = CorefMetrics.Score([[1, 2, 3]], [[1, 2, 9]]);
        AssertScores(counts.Muc, 1 / 2.0, 1 / 2.0);
        AssertScores(counts.BCubed, 4 / 9.0, 4 / 9.0);
        AssertScores(counts.CeafE, 2 / 3.0, 2 / 3.0);
    }

    [Fact]
    public void Counts_of_two_texts_add_up()
    {
        var sum = new MetricCounts(1, 2, 3, 4) + new MetricCounts(1, 2, 1, 4);
        AssertScores(sum, 0.5, 0.5);
        Assert.Equal(0.5, sum.F1, Tolerance);
    }

    [Fact]
    public void Best_pairing_is_that_of_all_tries()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var gains = new double[random.Next(1, 6), random.Next(1, 6)];
            for (var i = 0; i < gains.GetLength(0); i++)
                for (var j = 0; j < gains.GetLength(1); j++)
                    gains[i, j] = random.Next(3) == 0 ? 0 : random.NextDouble();
            Assert.Equal(Try(gains, 0, 0), Assignment.Best(gains), Tolerance);
        }
    }

    private static double Try(double[,] gains, int row, int used)
    {
        if (row == gains.GetLength(0)) return 0;
        var best = Try(gains, row + 1, used);
        for (var j = 0; j < gains.GetLength(1); j++)
            if ((used & (1 << j)) == 0) best = Math.Max(best, gains[row, j] + Try(gains, row + 1, used | (1 << j)));
        return best;
    }

    private static void AssertScores(MetricCounts counts, double precision, double recall)
    {
        Assert.Equal(precision, counts.Precision, Tolerance);
        Assert.Equal(recall, counts.Recall, Tolerance);
    }
}
