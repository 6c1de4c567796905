using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

public sealed class DatelineTests
{
    private static readonly Segmenter s_segmenter = Segmenter.Load(Repository.Models);

    [Theory]
    [InlineData("GENEVA, March 3 (Meridian) -- The delegates left early.", "GENEVA, March 3 (Meridian) --")]
    [InlineData("OSTRAVA — The premier resigned on Monday.", "OSTRAVA —")]
    [InlineData("NEW SALEM, Mont., Oct. 4 (M-Wire) – Farmers met the governor.", "NEW SALEM, Mont., Oct. 4 (M-Wire) –")]
    [InlineData("PORT-AU-PRINCE, Haiti - \"We are tired,\" a clerk said.", "PORT-AU-PRINCE, Haiti -")]
    [InlineData("ST. JOHN'S (Meridian) _ Two ships collided.", "ST. JOHN'S (Meridian) _")]
    public void Dateline_is_a_sentence(string text, string dateline)
    {
        var segmented = s_segmenter.Segment(text);
        Assert.True(segmented.Sentences.Length > 1);
        Assert.Equal(dateline, segmented.SpanOf(segmented.Sentences[0]).Of(text).ToString());
    }

    [Theory]
    [InlineData("Geneva, March 3 -- The delegates left early.")]
    [InlineData("NATO-led troops left early - they were tired.")]
    [InlineData("UN envoys met the premier - and left.")]
    [InlineData("MORE THAN SIX WORDS IN CAPITALS HERE — The rest follows.")]
    [InlineData("GENEVA--The delegates left early.")]
    public void Other_openings_are_no_datelines(string text)
    {
        var segmented = s_segmenter.Segment(text);
        var first = segmented.SpanOf(segmented.Sentences[0]).Of(text).ToString();
        Assert.False(first.EndsWith('-') || first.EndsWith('—'), first);
    }
}
