using Parley.Parsing;

namespace Parley.Tests;

public sealed class PretokenizedTests
{
    [Fact]
    public void Lines_are_sentences_and_tokens_are_kept()
    {
        var text = Pretokenized.Segment("A b.c  d\r\n\n  \n%% -LRB- 's");
        Assert.Equal(["A", "b.c", "d", "%%", "-LRB-", "'s"], text.Tokens.Select(t => t.Span.Of(text.Text).ToString()));
        Assert.Equal([3, 3], text.Sentences.Select(s => s.Count));
    }
}
