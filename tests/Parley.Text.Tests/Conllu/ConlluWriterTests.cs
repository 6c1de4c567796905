using Parley.Text.Conllu;
using Parley.Text.Segmentation;
using Parley.Text.Tests.Segmentation;

namespace Parley.Text.Tests.Conllu;

public class ConlluWriterTests
{
    private static readonly Segmenter s_segmenter = Segmenter.Load(Repository.Models);

    private static string Write(string text, ConlluColumns? columns = null, string? id = null)
    {
        using var output = new StringWriter();
        ConlluWriter.Write(output, s_segmenter.Segment(text), columns, id);
        return output.ToString().Replace('\t', ' ');
    }

    [Fact]
    public void Words_ranges_spaces_and_offsets_are_written() => Assert.Equal(
        """
        # newpar
        # sent_id = 1
        # text = They don't (yet).
        1 They _ _ _ _ _ _ _ TokenRange=0:4
        2-3 don't _ _ _ _ _ _ _ TokenRange=5:10
        2 do _ _ _ _ _ _ _ TokenRange=5:7
        3 n't _ _ _ _ _ _ _ TokenRange=7:10
        4 ( _ _ _ _ _ _ _ SpaceAfter=No|TokenRange=11:12
        5 yet _ _ _ _ _ _ _ SpaceAfter=No|TokenRange=12:15
        6 ) _ _ _ _ _ _ _ SpaceAfter=No|TokenRange=15:16
        7 . _ _ _ _ _ _ _ TokenRange=16:17


        """.ReplaceLineEndings("\n"),
        Write("They don't (yet)."));

    [Fact]
    public void Columns_and_entities_are_written_and_offsets_count_code_points()
    {
        var columns = new ConlluColumns
        {
            Upos = ["SYM", "PROPN", "PART", "NOUN"],
            Xpos = ["SYM", "NNP", "POS", "NN"],
            Lemmas = ["😀", "Kyiv", "'s", "plan"],
            Heads = [4, 4, 2, 0],
            Deprels = ["discourse", "nmod:poss", "case", "root"],
            Entities = ["O", "B-LOC", "O", "O"],
        };
        Assert.Equal(
            """
            # newdoc id = a b
            # newpar
            # sent_id = a b-1
            # text = 😀 Kyiv's plan
            1 😀 😀 SYM SYM _ 4 discourse _ TokenRange=0:1
            2-3 Kyiv's _ _ _ _ _ _ _ TokenRange=2:8
            2 Kyiv Kyiv PROPN NNP _ 4 nmod:poss _ Entity=B-LOC|TokenRange=2:6
            3 's 's PART POS _ 2 case _ TokenRange=6:8
            4 plan plan NOUN NN _ 0 root _ TokenRange=9:13


            """.ReplaceLineEndings("\n"),
            Write("😀 Kyiv's plan", columns, "a\nb"));
    }

    [Fact]
    public void No_space_after_a_multiword_token_stands_on_its_range()
    {
        var lines = Write("Can't!").Split('\n');
        Assert.Equal("1-2 Can't _ _ _ _ _ _ _ SpaceAfter=No|TokenRange=0:5", lines[3]);
        Assert.Equal("2 n't _ _ _ _ _ _ _ TokenRange=2:5", lines[5]);
    }

    [Fact]
    public void Line_breaks_inside_a_sentence_are_written_as_spaces()
    {
        var text = "Envoys from both sides met on Tuesday for talks that\r\ntheir hosts had called the last chance for agreement.";
        Assert.Contains("# text = Envoys from both sides met on Tuesday for talks that their hosts had called the last chance for agreement.\n",
            Write(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_are_marked() => Assert.Equal(2, Write("One.\n\nTwo. Three.").Split("# newpar").Length - 1);

    [Fact]
    public void Columns_of_another_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => Write("One two", new ConlluColumns { Upos = ["NUM"] }));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var segmented = s_segmenter.Segment("The envoys' talks didn't fail.\n\n\"We cannot go on,\" said Gen. Smith; 😀 he's left.");
        using var output = new StringWriter();
        ConlluWriter.Write(output, segmented, id: "x");
        var read = ConlluReader.Read(new StringReader(output.ToString()), "x").ToList();
        Assert.Equal(segmented.Sentences.Length, read.Count);
        Assert.Equal(segmented.Tokens.Select(t => t.Span.Of(segmented.Text).ToString()), read.SelectMany(s => s.Words).Select(w => w.Form));
        Assert.Equal(segmented.Tokens.Count(t => t.JoinsPrevious), read.SelectMany(s => s.Ranges).Sum(r => r.Last - r.First));
        Assert.Equal(segmented.Sentences.Select(s => s.StartsParagraph), read.Select(s => s.StartsParagraph));
        Assert.Equal(segmented.Sentences.Select(s => segmented.SpanOf(s).Of(segmented.Text).ToString()), read.Select(s => s.Text));
    }
}
