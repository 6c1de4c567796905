using Parley.Language.Parsing;

namespace Parley.Language.Tests.Parsing;

public sealed class MaximumSpanningTreeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Is_the_best_of_all_single_rooted_trees(int tokens)
    {
        var random = new Random(tokens);
        var tree = new MaximumSpanningTree();
        for (var trial = 0; trial < 200; trial++)
        {
            var arcs = Arcs(random, tokens, tokens + 3, rootBonus: trial % 3 * 5);
            var heads = new int[tokens];
            tree.Find(arcs, tokens + 3, heads);
            Assert.True(TreeDecoder.IsTree(heads));
            Assert.Equal(BestSum(arcs, tokens, tokens + 3), Sum(arcs, tokens + 3, heads), 1e-4);
        }
    }

    [Fact]
    public void Decoder_keeps_greedy_heads_that_form_a_tree_and_repairs_others()
    {
        var heads = new int[2];
        var decoder = new TreeDecoder();
        decoder.Decode([9, 99, 1, 1, 5, 99], 3, heads);
        Assert.Equal([-1, 0], heads);
        decoder.Decode([1, 99, 5, 3, 6, 99], 3, heads);
        Assert.Equal([1, -1], heads);
        decoder.Decode([9, 0, 1, 8, 5, 0], 3, heads);
        Assert.Equal([-1, 0], heads);
    }

    [Fact]
    public void Large_tangles_become_trees()
    {
        var random = new Random(3);
        var heads = new int[300];
        new MaximumSpanningTree().Find(Arcs(random, 300, 301, 0), 301, heads);
        Assert.True(TreeDecoder.IsTree(heads));
    }

    [Theory]
    [InlineData(true, -1, 0, 1)]
    [InlineData(true, 2, 0, -1)]
    [InlineData(false, 1, 0, -1)]
    [InlineData(false, -1, -1, 0)]
    [InlineData(false, 0, -1, 0)]
    public void Trees_have_one_root_and_no_cycle(bool expected, params int[] heads) => Assert.Equal(expected, TreeDecoder.IsTree(heads));

    private static float[] Arcs(Random random, int tokens, int stride, float rootBonus)
    {
        var arcs = new float[tokens * stride];
        for (var i = 0; i < arcs.Length; i++) arcs[i] = random.NextSingle() * 10 - 5 + (i % stride == 0 ? rootBonus : 0);
        return arcs;
    }

    private static double Sum(float[] arcs, int stride, int[] heads) => heads.Select((h, d) => (double)arcs[d * stride + h + 1]).Sum();

    private static double BestSum(float[] arcs, int tokens, int stride)
    {
        var best = double.NegativeInfinity;
        var heads = new int[tokens];
        for (long code = 0, all = (long)Math.Pow(tokens + 1, tokens); code < all; code++)
        {
            var rest = code;
            for (var d = 0; d < tokens; d++, rest /= tokens + 1) heads[d] = (int)(rest % (tokens + 1)) - 1;
            if (TreeDecoder.IsTree(heads)) best = Math.Max(best, Sum(arcs, stride, heads));
        }
        return best;
    }
}
