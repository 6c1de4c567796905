using Parley.Evaluation.Attributions;
using Parley.Text;

namespace Parley.Tests.Evaluation;

public sealed class WordTokensTests
{
    [Theory]
    [InlineData("It's the U.S. well-known, isn’t it? 3.5%", "It's|the|U.S|well-known|isn’t|it|3.5")]
    [InlineData("_a_ -b- 'c' d..e ²½ Ⅷ", "_a_|b|c|d|e|²½|Ⅷ")]
    [InlineData("e\u0301t \u00E4 日本 𝒳y 😀z", "e|t|\u00E4|日本|𝒳y|z")]
    [InlineData("", "")]
    public void Words_are_those_of_the_expression(string text, string expected)
    {
        var words = new WordTokens(text);
        Assert.Equal(expected, string.Join('|', words.Spans.Select(span => span.Of(text).ToString())));
    }

    [Fact]
    public void Fragments_end_at_gaps_and_at_paragraphs()
    {
        var words = new WordTokens("one two\nthree four five");
        Assert.Equal([(0, 1), (2, 2), (4, 4)], words.Fragments(words.Cover([new TextSpan(1, 9), new TextSpan(20, 100)])));
        Assert.Empty(words.Cover([new TextSpan(3, 4)]));
    }
}
