using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

public class ParagraphsTests
{
    private static string[] Of(string text) => [.. Paragraphs.Of(text).Select(p => p.Of(text).ToString())];

    [Fact]
    public void Blank_lines_end_paragraphs() => Assert.Equal(["One.", "Two.", "Three."], Of("\n\nOne.\n\nTwo.\r\n \t\r\nThree.\n"));

    [Fact]
    public void Every_line_of_unwrapped_text_is_a_paragraph() => Assert.Equal(
        ["Envoys meet in Vienna", "By Our Correspondent", "Envoys from both sides met on Tuesday for talks that their hosts had called the last chance for an agreement this year.", "They will meet again."],
        Of("Envoys meet in Vienna\nBy Our Correspondent\nEnvoys from both sides met on Tuesday for talks that their hosts had called the last chance for an agreement this year.\nThey will meet again."));

    [Fact]
    public void Lines_wrapped_at_a_width_are_joined() => Assert.Equal(
        ["Envoys meet in Vienna", "Envoys from both sides met on Tuesday for talks that\ntheir hosts had called the last chance for an agreement\nthis year. They will meet again in the autumn, says\nMinister Klein.", "He left."],
        Of("Envoys meet in Vienna\n\nEnvoys from both sides met on Tuesday for talks that\ntheir hosts had called the last chance for an agreement\nthis year. They will meet again in the autumn, says\nMinister Klein.\nHe left."));

    [Fact]
    public void An_indented_line_begins_a_paragraph_in_wrapped_text() => Assert.Equal(
        ["Envoys from both sides met on Tuesday for talks that\ntheir hosts had called the last chance for agreement.", "The talks will go on when the ministers have returned\nfrom their capitals, said an official."],
        Of("    Envoys from both sides met on Tuesday for talks that\ntheir hosts had called the last chance for agreement.\n    The talks will go on when the ministers have returned\nfrom their capitals, said an official."));

    [Fact]
    public void Bullets_begin_paragraphs_in_wrapped_text() => Assert.Equal(
        ["The two sides agreed on these points, their hosts said on\nTuesday in Geneva:", "- to free all the prisoners that they hold, and to let the\nRed Cross visit the camps;", "- to meet again."],
        Of("The two sides agreed on these points, their hosts said on\nTuesday in Geneva:\n- to free all the prisoners that they hold, and to let the\nRed Cross visit the camps;\n- to meet again."));

    [Fact]
    public void A_dash_forced_to_a_lines_beginning_joins() => Assert.Single(
        Of("The two sides agreed on these points, their hosts said on\n- and not before - Tuesday in Geneva, where they had come\ntogether for a week."));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u2028")]
    public void Blank_texts_have_none(string text) => Assert.Empty(Paragraphs.Of(text));
}
