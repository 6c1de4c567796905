using Parley.Language.Network;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests.Network;

public sealed unsafe class BatchPlanTests
{
    [Fact]
    public void Steps_take_the_windows_still_active_from_both_ends()
    {
        var plan = new BatchPlan();
        plan.Set([new Window(10, 3), new Window(0, 2), new Window(5, 1)]);
        Assert.Equal(6, plan.Tokens);
        Assert.Equal([3, 2, 1], plan.Active.ToArray());
        Assert.Equal([0, 3, 5], [plan.FirstRow(0), plan.FirstRow(1), plan.FirstRow(2)]);
        Assert.Equal([0, 3, 5, 1, 4, 2], new ReadOnlySpan<int>(plan.Order(backward: false), 6).ToArray());
        Assert.Equal([2, 4, 5, 1, 3, 0], new ReadOnlySpan<int>(plan.Order(backward: true), 6).ToArray());
    }

    [Fact]
    public void Batches_hold_every_token_once_by_falling_length()
    {
        var text = Texts.Of(Texts.RandomSentences(50, 1000, seed: 5));
        var windows = BatchSplitter.Windows(text.Sentences);
        var batches = BatchSplitter.Batches(windows, 900);
        Assert.All(batches, b => Assert.True(b.Length == 1 || b.Sum(w => w.Count) <= 900));
        Assert.All(windows, w => Assert.InRange(w.Count, 1, Window.Longest));
        var all = batches.SelectMany(b => b).ToArray();
        Assert.Equal(all.OrderByDescending(w => w.Count).ThenBy(w => w.First), all);
        var tokens = all.SelectMany(w => Enumerable.Range(w.First, w.Count)).Order();
        Assert.Equal(Enumerable.Range(0, text.Tokens.Length), tokens);
    }
}
