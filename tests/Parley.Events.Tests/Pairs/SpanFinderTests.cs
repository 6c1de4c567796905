using Parley.Events.Pairs;

namespace Parley.Events.Tests.Pairs;

public sealed class SpanFinderTests
{
    [Theory]
    [InlineData("Norway met Sweden.", "Norway", "Sweden", "0-6", "11-17")]
    [InlineData("NORWAY met sweden.", "norway", "Sweden", "0-6", "11-17")]
    [InlineData("The king  of Norway met Sweden.", "king of Norway", "Sweden", "4-19", "24-30")]
    [InlineData("Ironically, Iron met Tin.", "Iron", "Tin", "12-16", "21-24")]
    [InlineData("Troops shot at troops.", "troops", "troops", "15-21", "0-6")]
    [InlineData("Sweden's navy shelled Sweden.", "Sweden", "Sweden's navy", "22-28", "0-13")]
    [InlineData("Nobody came.", "Norway", "", "-", "-")]
    [InlineData("", "Norway", "Sweden", "-", "-")]
    public void Both_are_found_where_they_stand(string sentence, string source, string target, string expectedSource, string expectedTarget)
    {
        var (s, t) = SpanFinder.Find(new PairQuery(sentence, source, target));
        Assert.Equal((expectedSource, expectedTarget), (s is { } a ? $"{a.Start}-{a.End}" : "-", t is { } b ? $"{b.Start}-{b.End}" : "-"));
    }
}
