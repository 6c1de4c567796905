using Parley.Language.Entities;

namespace Parley.Language.Tests.Entities;

public sealed class TagChainTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    [InlineData(5, 3)]
    [InlineData(6, 4)]
    public void Finds_the_best_of_all_paths(int length, int tags)
    {
        var random = new Random(length * 10 + tags);
        for (var trial = 0; trial < 30; trial++)
        {
            var (start, pairs, end) = (Scores(random, tags), Scores(random, tags * tags), Scores(random, tags));
            var emissions = Scores(random, length * (tags + 2));
            var path = new int[length];
            new TagChain(start, pairs, end).Decode(emissions, tags + 2, path);
            double Score(int[] p) => start[p[0]] + end[p[^1]] + p.Select((tag, i) => (double)emissions[i * (tags + 2) + tag]).Sum()
                + p.Skip(1).Select((tag, i) => (double)pairs[p[i] * tags + tag]).Sum();
            Assert.Equal(AllPaths(length, tags).Max(Score), Score(path), 1e-4);
        }
    }

    private static float[] Scores(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 4 - 2)];

    private static IEnumerable<int[]> AllPaths(int length, int tags) =>
        Enumerable.Range(0, (int)Math.Pow(tags, length))
            .Select(code => Enumerable.Range(0, length).Select(i => code / (int)Math.Pow(tags, i) % tags).ToArray());
}
