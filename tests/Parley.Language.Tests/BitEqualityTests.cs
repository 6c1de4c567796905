using Parley.Language.Network;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests;

/// <summary>Scores are the same bits whatever stands beside a sentence, and in whatever registers they are computed.</summary>
public sealed unsafe class BitEqualityTests
{
    private static readonly string[][] Sentences = Texts.RandomSentences(64, 22, seed: 9);

    [Theory]
    [InlineData(512, 1)]
    [InlineData(512, 3)]
    [InlineData(512, 16)]
    [InlineData(512, 64)]
    [InlineData(256, 16)]
    [InlineData(128, 3)]
    public void Scores_do_not_depend_on_company_or_width(int bits, int batch)
    {
        var model = Fixture.Model(KernelSets.Of(bits));
        var order = Enumerable.Range(0, Sentences.Length).ToArray();
        if (batch > 1) new Random(batch).Shuffle(order);
        var expected = Alone.Value;
        var run = new NetworkRun(model, 5000);
        foreach (var group in order.Chunk(batch))
        {
            var scores = ScoresOf(run, [.. group.Select(s => Sentences[s])]);
            for (var i = 0; i < group.Length; i++) Assert.Equal(expected[group[i]], scores[i]);
        }
    }

    private static readonly Lazy<int[][]> Alone = new(() =>
    {
        var run = new NetworkRun(Fixture.Model(KernelSets.Of(256)), 5000);
        return [.. Sentences.Select(s => ScoresOf(run, [s])[0])];
    });

    // The bits of all arc scores and emissions of each sentence, in the order given.
    private static int[][] ScoresOf(NetworkRun run, string[][] sentences)
    {
        var text = Texts.Of(sentences);
        var batch = BatchSplitter.Batches(BatchSplitter.Windows(text.Sentences), int.MaxValue).Single();
        run.Run(text, batch, new TokenAnswers(text.Tokens.Length));
        var bits = new Dictionary<int, List<int>>();
        for (var w = 0; w < batch.Length; w++)
        {
            var arcs = run.ScoreArcs(w, out var stride);
            Append(bits[batch[w].First] = [], arcs, stride, batch[w].Count, batch[w].Count + 1);
        }
        var emissions = run.ScoreEntities(out var width);
        foreach (var window in batch)
        {
            Append(bits[window.First], emissions, width, window.Count, 9);
            emissions += window.Count * width;
        }
        GC.KeepAlive(run);
        return [.. text.Sentences.Select(s => bits[s.First].ToArray())];
    }

    private static void Append(List<int> bits, float* scores, int stride, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) bits.Add(BitConverter.SingleToInt32Bits(scores[row * stride + column]));
    }
}
