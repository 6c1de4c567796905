using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("We won’t “talk”, again…", "we wont talk again")]
    [InlineData("Zelenskyy’s ÉLAN – Łódź", "zelenskyys elan lodz")]
    [InlineData("Straße Øre Σόφια", "strasse ore σοφια")]
    [InlineData("a\u0301b \ud800 x", "ab x")]
    [InlineData("Київ 2024-02", "київ 2024 02")]
    [InlineData("'quoted' don't rock 'n' roll", "quoted dont rock n roll")]
    [InlineData("", "")]
    public void Words_are_folded(string text, string folded) => Assert.Equal(folded, Folding.Line(text));
}
