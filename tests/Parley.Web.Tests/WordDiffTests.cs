using Parley.Web.Marking;

namespace Parley.Web.Tests;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("a b c", "a b c", "=3")]
    [InlineData("a b c", "a c", "=1 -1 =1")]
    [InlineData("a c", "a b c", "=1 +1 =1")]
    [InlineData("He asked for a sign", "he “asked for a sign,”", "=5")]
    [InlineData("", "a", "+1")]
    [InlineData("a", "", "-1")]
    [InlineData("x a b y", "p a b q", "-1 +1 =2 -1 +1")]
    public void Words_are_told_as_kept_cut_or_put_in(string first, string other, string expected) =>
        Assert.Equal(expected, string.Join(' ', WordDiff.Of(first, other).Select(part => $"{"=-+"[(int)part.Kind]}{part.Words}")));

    [Fact]
    public void Both_texts_can_be_put_together_from_the_parts()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var (a, b) = (Text(random), Text(random));
            var parts = WordDiff.Of(a, b);
            Assert.Equal(a, string.Concat(parts.Where(part => part.Kind != DiffKind.PutIn).Select(part => part.Text)));
            Assert.Equal(b.Split(' ').Length, parts.Where(part => part.Kind != DiffKind.Cut).Sum(part => part.Words));
        }
    }

    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)('a' + random.Next(4))));
}
