using Parley.Language;
using Parley.Text.Segmentation;

namespace Parley.Tests;

/// <summary>Headlines of capitalised words are analysed as sentences; everything else is left alone.</summary>
public class HeadlineCaseTests
{
    [Theory]
    [InlineData("Estmark Vows to Reopen Canal\n\nThe port of Estmark was shut.", "Estmark vows to reopen canal\n\nThe port of Estmark was shut.")]
    [InlineData("Vos Meets EU Envoy in Lorne\n\nOn Monday Vos went to Lorne.", "Vos meets EU envoy in Lorne\n\nOn Monday Vos went to Lorne.")]
    [InlineData("FLEET LEAVES PORT LORNE\n\nShips left Port Lorne.", "Fleet leaves Port Lorne\n\nShips left Port Lorne.")]
    [InlineData("Theresa May Backs Deal With Vos\n\nIt may rain, said Theresa May. So may Vos.", "Theresa May backs deal with Vos\n\nIt may rain, said Theresa May. So may Vos.")]
    public void Words_that_are_no_names_lose_their_capitals(string text, string expected) => Assert.Equal(expected, Unified(text));

    [Theory]
    [InlineData("")]
    [InlineData("Vos Meets Keller")]
    [InlineData("Vos meets Keller in Lorne\n\nThey spoke of Lorne.")]
    [InlineData("Foreign Minister Vos Met Keller.\n\nThey spoke.")]
    [InlineData("\u01c5 \u0130\n\nThey spoke.")]
    public void Others_stay(string text) => Assert.Equal(text, Unified(text));

    [Fact]
    public void Nothing_moves()
    {
        var segments = Segment("\u0130stanbul Talks Break Down Again\n\nThe talks ended.");
        var unified = HeadlineCase.Unify(segments);
        Assert.Equal(segments.Text.Length, unified.Text.Length);
        Assert.Same(segments.Tokens, unified.Tokens);
    }

    private static readonly Segmenter s_segmenter = Segmenter.Load(new InstalledFiles(null, null).Models);

    private static SegmentedText Segment(string text) => s_segmenter.Segment(text);

    private static string Unified(string text) => HeadlineCase.Unify(Segment(text)).Text;
}
