using Parley.Discourse.Details;

namespace Parley.Tests.Details;

/// <summary>Statements that nouns name, in parsed sentences.</summary>
public class ReportNounTests
{
    [Theory]
    [InlineData("Aydin confirmed a report in the Harbour Gazette that the fleet would leave the bay.", "reports", "the Harbour Gazette", "a report in", "that the fleet would leave the bay")]
    [InlineData("Aydin confirmed earlier reporting by the Harbour Gazette that Koll had told the regent.", "reports", "the Harbour Gazette", "earlier reporting by", "that Koll had told the regent")]
    [InlineData("Keller dismissed Sarrow's claim that the wells were poisoned.", "says", "Sarrow's", "claim", "that the wells were poisoned")]
    [InlineData("Estmark turned down an offer by Sarrow to withdraw its guns.", "says", "Sarrow", "an offer by", "to withdraw its guns")]
    [InlineData("Osei said that Estmark's promise of grain was hollow.", "says", "Estmark's", "promise", "of grain")]
    [InlineData("His threat to close the strait sent the price up.", "says", "His", "threat", "to close the strait")]
    [InlineData("The cabinet's decision to recall the fleet surprised the bay.", "decrees", "The cabinet's", "decision", "to recall the fleet")]
    [InlineData("The palace denied rumours that the regent had fled.", "says", null, "rumours", "that the regent had fled")]
    public void A_noun_names_a_statement(string text, string kind, string? holder, string cue, string content)
    {
        var found = Assert.Single(ReportNouns.Find(DetailCheck.Context(text)));
        string Words(Text.TextSpan span) => text[span.Start..span.End];
        Assert.Equal((kind, holder, cue, content), (found.Kind, found.Holder is { } span ? Words(span) : null, Words(found.Cue), Words(found.Content)));
    }

    [Theory]
    [InlineData("The plan that Keller put forth was dropped.")]
    [InlineData("The report was long.")]
    [InlineData("")]
    public void A_noun_without_content_names_none(string text) => Assert.Empty(ReportNouns.Find(DetailCheck.Context(text)));
}
