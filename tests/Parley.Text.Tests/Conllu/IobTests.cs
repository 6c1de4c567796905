using Parley.Text.Conllu;
using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Conllu;

public class IobTests
{
    private static List<IobSentence> Read(string text) => [.. IobReader.Read(new StringReader(text), "gold.iob")];

    [Fact]
    public void Forms_and_tags_are_written_and_read_back()
    {
        using var output = new StringWriter();
        IobWriter.Write(output, Pretokenized.Read("Anna left Kyiv .\nShe did ."), ["B-PER", "O", "B-LOC", "O", "O", "O", "O"]);
        Assert.Equal("Anna\tB-PER\nleft\tO\nKyiv\tB-LOC\n.\tO\n\nShe\tO\ndid\tO\n.\tO\n\n", output.ToString());
        var read = Read(output.ToString());
        Assert.Equal(["B-PER", "O", "B-LOC", "O"], read[0].Tags);
        Assert.Equal(("She", 6), (read[1].Forms[0], read[1].Line));
    }

    [Fact]
    public void Tags_of_another_number_are_refused() =>
        Assert.Throws<ArgumentException>(() => IobWriter.Write(TextWriter.Null, Pretokenized.Read("a b"), ["O"]));

    [Fact]
    public void Columns_of_conll_and_of_universal_ner_are_read()
    {
        Assert.Equal(["Bonn", "talks"], Read("-DOCSTART- -X- O O\n\nBonn NNP I-NP I-LOC\ntalks NNS I-NP O\n")[0].Forms);
        Assert.Equal(["Bonn", "talks"], Read("# sent_id = 1\n1\tBonn\tB-LOC\t-\t-\n2\ttalks\tO\t-\t-\n")[0].Forms);
        Assert.Equal(["#", "x"], Read("# O\nx O")[0].Forms);
    }

    [Fact]
    public void Older_tags_become_iob2() =>
        Assert.Equal(["B-LOC", "I-LOC", "B-PER", "O", "B-PER"], Read("a I-LOC\nb I-LOC\nc I-PER\nd O\ne I-PER")[0].Tags);

    [Fact]
    public void A_line_without_a_tag_is_reported() =>
        Assert.Equal("gold.iob, line 2: a word needs a tag after it.", Assert.Throws<FormatException>(() => Read("a O\nb\n")).Message);
}
