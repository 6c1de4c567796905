using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

public class PretokenizedTests
{
    [Fact]
    public void Lines_are_sentences_and_spaces_separate_tokens()
    {
        var text = "He did n't go .\r\nShe  did\u00A0so .\n\n- END -";
        var read = Pretokenized.Read(text);
        Assert.Equal(["He", "did", "n't", "go", ".", "She", "did\u00A0so", ".", "-", "END", "-"], read.Tokens.Select(t => t.Span.Of(text).ToString()));
        Assert.Equal([new Sentence(0, 5, true), new Sentence(5, 3, false), new Sentence(8, 3, true)], read.Sentences);
    }

    [Fact]
    public void Blank_text_has_no_tokens() => Assert.Empty(Pretokenized.Read(" \n\r\n").Tokens);
}
