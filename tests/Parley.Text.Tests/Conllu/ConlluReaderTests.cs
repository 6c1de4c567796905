using Parley.Text.Conllu;

namespace Parley.Text.Tests.Conllu;

public class ConlluReaderTests
{
    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text.Replace(' ', '\t')), "gold.conllu")];

    [Fact]
    public void Words_ranges_and_comments_are_read()
    {
        var sentence = Assert.Single(ConlluReader.Read(new StringReader(
            "# newdoc id = d\n# sent_id = d-1\n# text = We can't\n1\tWe\twe\tPRON\tPRP\tCase=Nom\t2\tnsubj\t2:nsubj\tX=1\n2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
            + "2\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n3.1\tgo\tgo\tVERB\t_\t_\t_\t_\t_\t_\n\n"), "x"));
        Assert.Equal(("d-1", "We can't", true, true, 1), (sentence.Id, sentence.Text, sentence.StartsDocument, sentence.StartsParagraph, sentence.Line));
        Assert.Equal(new ConlluWord("We", "we", "PRON", "PRP", "Case=Nom", 2, "nsubj", "X=1"), sentence.Words[0]);
        Assert.Equal([new ConlluRange(1, 2, "can't", "SpaceAfter=No")], sentence.Ranges);
        Assert.Equal(3, sentence.Words.Count);
    }

    [Fact]
    public void Small_faults_are_forgiven()
    {
        var read = Read("\uFEFF\n\n# lost\n\n1 A\r\n2 _ _\n\n\n\n1 B b");
        Assert.Equal(["A", "_"], read[0].Words.Select(w => w.Form));
        Assert.Equal("_", read[0].Words[1].Lemma);
        Assert.Empty(read[0].Comments);
        Assert.Equal(("B", "b", 10), (read[1].Words[0].Form, read[1].Words[0].Lemma, read[1].Line));
    }

    [Theory]
    [InlineData("A", "line 1")]
    [InlineData("1 A\n3 B", "line 2: word 2 was expected, not '3'")]
    [InlineData("1 A _ _ _ _ x", "line 1: the head 'x' is not a number")]
    [InlineData("1 A _ _ _ _ 0\n2 B _ _ _ _ 7\n\n", "line 2: the head 7 lies outside a sentence of 2 words")]
    [InlineData("2-1 A\n1 B", "line 1: '2-1' is not a range")]
    [InlineData("1-3 A\n1 B\n\n", "line 3: the sentence ends inside a range")]
    public void What_cannot_be_read_is_reported_with_its_line(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => Read(text));
        Assert.StartsWith("gold.conllu, ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Entity=B-PER|SpaceAfter=No", "SpaceAfter", "No")]
    [InlineData("Entity=B-PER|SpaceAfter=No", "Entity", "B-PER")]
    [InlineData("EntityX=1", "Entity", null)]
    [InlineData(null, "Entity", null)]
    public void Misc_values_are_found_by_key(string? misc, string key, string? expected) => Assert.Equal(expected, ConlluMisc.Value(misc, key));
}
