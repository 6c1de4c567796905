using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

public class SegmenterTests
{
    private static readonly Segmenter s_segmenter = Segmenter.Load(Repository.Models);

    private static string[] Of(string text)
    {
        var segmented = s_segmenter.Segment(text);
        return [.. segmented.Sentences.Select(s => segmented.SpanOf(s).Of(text).ToString())];
    }

    [Theory]
    [InlineData("The minister left.| She did not return.")]
    [InlineData("\"We agree.\"| He left the room.")]
    [InlineData("\"We agree,\" he said.| \"We always have.\"")]
    [InlineData("“It is over.”| He would say no more.")]
    [InlineData("Gen. Smith met U.S. President Jones on Monday.| They agreed.")]
    [InlineData("Lt. Col. J. R. Brown spoke for Mr. White.")]
    [InlineData("Talks broke off at 5 p.m. on Friday.| Nobody knew why.")]
    [InlineData("The answer is No. 5 on the list.")]
    [InlineData("Who paid?| Nobody would say!| The court will decide.")]
    [InlineData("It fell to 1.5 percent from 2.3 percent in Jan. 2004.")]
    [InlineData("He said (as he had before) that he would go.| (She would not.)| They parted.")]
    [InlineData("They met in Washington, D.C., and left.| Talks go on.")]
    [InlineData("“They told us, ‘Oh, yes, we will come,’ ” Klein told reporters.")]
    [InlineData("\"We agree,\" Foreign Minister Anna Klein said on Monday.| \"We do not,\" Smith replied.")]
    [InlineData("The envoy left.The talks went on without him.", "The envoy left.", "The talks went on without him.")]
    public void Sentences_end_where_a_reader_ends_them(string marked, params string[] parts)
    {
        if (parts.Length == 0) parts = [.. marked.Split('|').Select(p => p.Trim())];
        Assert.Equal(parts, Of(marked.Replace("|", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_paragraph_begins_a_sentence()
    {
        var text = "Envoys meet\n\nThey met. They left.";
        var segmented = s_segmenter.Segment(text);
        Assert.Equal([true, true, false], segmented.Sentences.Select(s => s.StartsParagraph));
    }

    [Fact]
    public void A_missing_model_is_reported_with_its_path()
    {
        var error = Assert.Throws<Parley.Text.Models.ModelFormatException>(() => Segmenter.Load(Repository.Path("data")));
        Assert.Contains("sentences.plm", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_share_a_segmenter()
    {
        var text = string.Join(' ', Enumerable.Repeat("Gen. Smith left. \"We agree,\" he said. They didn't.", 50));
        var expected = s_segmenter.Segment(text);
        Parallel.For(0, 32, _ => Assert.Equal(expected.Sentences, s_segmenter.Segment(text).Sentences));
    }
}
