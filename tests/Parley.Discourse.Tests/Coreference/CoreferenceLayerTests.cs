using Parley.Discourse.Coreference;
using Parley.Discourse.Coreference.Mentions;
using Parley.Text;

namespace Parley.Discourse.Tests.Coreference;

public sealed class CoreferenceLayerTests
{
    private const string Report = "President Samir Nader of Valdia met Lucia Ferrante. “I slept badly,” he said. A driver waited. The driver said he was cold.";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("he")]
    [InlineData("“")]
    [InlineData("and")]
    [InlineData("the the the")]
    [InlineData("\ud83d he said \udc00")]
    [InlineData("“I,” he said. “He,” I said.")]
    public void No_text_is_too_odd(string text) => Check(Reader.Read(text).Layer);

    [Fact]
    public void Any_mixture_of_words_is_resolved()
    {
        string[] pieces = ["“", "”", ",", ".", "\n\n", "said", "he", "she", "they", "Anna Weber", "Mr. Weber", "the minister", "a", "and", "who", "himself", "Valdian", "the Times", "is", "The Harbour Times", "I", "according to", "his", "(", ")"];
        var random = new Random(7);
        for (var round = 0; round < 150; round++)
            Check(Reader.Read(string.Join(' ', Enumerable.Range(0, random.Next(80)).Select(_ => pieces[random.Next(pieces.Length)]))).Layer);
    }

    [Fact]
    public void Every_link_names_its_reason()
    {
        var layer = Reader.Read(Report).Layer;
        LinkReason? ReasonOf(string words, int skip = 0) => layer.LinkOf(layer.Mentions.Where(mention => mention.Text == words).Skip(skip).First().Index)?.Reason;
        Assert.Equal(LinkReason.Pronoun, ReasonOf("he"));
        Assert.Equal(LinkReason.Speaker, ReasonOf("I"));
        Assert.Equal(LinkReason.SameNoun, ReasonOf("The driver"));
        Assert.Null(ReasonOf("Samir Nader"));
    }

    [Fact]
    public void Entities_are_the_named_and_those_mentioned_again()
    {
        var layer = Reader.Read(Report).Layer;
        Assert.Equal(["Samir Nader", "Valdia", "Lucia Ferrante", "A driver"], layer.Entities.Select(index => layer.Referents[index].Name));
        for (var i = 0; i < layer.Entities.Count; i++) Assert.Equal(i, layer.EntityOf(layer.Entities[i]));
    }

    [Fact]
    public void Source_without_a_word_is_nobody()
    {
        var read = Reader.Read(Report);
        var speakers = new SpeakerResolver(read.Analysis, read.Layer);
        Assert.Null(speakers.Resolve([]));
        Assert.Null(speakers.Resolve([new TextSpan(Report.Length, Report.Length)]));
    }

    [Fact]
    public void Giant_article_takes_time_in_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("Keller met Anna Weber and the minister. He said she had told them. ", 2000));
        Check(Reader.Read(text).Layer);
    }

    [Fact]
    public void Same_text_gives_the_same_layer()
    {
        static IEnumerable<string> Lines(CoreferenceLayer layer) => layer.Mentions.Select(mention => $"{layer.ReferentOf(mention.Index)} {layer.LinkOf(mention.Index)}");
        var expected = Lines(Reader.Read(Report).Layer).ToList();
        Parallel.For(0, 8, _ => Assert.Equal(expected, Lines(Reader.Read(Report).Layer)));
    }

    private static void Check(CoreferenceLayer layer)
    {
        var counted = new HashSet<int>();
        for (var i = 0; i < layer.Referents.Count; i++)
        {
            var referent = layer.Referents[i];
            Assert.NotEmpty(referent.Mentions);
            Assert.Equal(referent.Mentions.Order(), referent.Mentions);
            Assert.All(referent.Mentions, mention => Assert.True(counted.Add(mention)));
            Assert.All(referent.Mentions, mention => Assert.Equal(i, layer.ReferentOf(mention)));
            Assert.NotEmpty(referent.Name);
        }
        Assert.Equal(layer.Mentions.Count, counted.Count);
        foreach (var mention in layer.Mentions) CheckMention(layer, mention);
    }

    private static void CheckMention(CoreferenceLayer layer, CorefMention mention)
    {
        Assert.InRange(mention.Head, mention.First, mention.End - 1);
        Assert.Equal(mention.Index, layer.MentionAt(mention.Head));
        if (layer.LinkOf(mention.Index) is not { } link) return;
        Assert.InRange(link.Confidence, 0, 1);
        Assert.Equal(layer.ReferentOf(mention.Index), layer.ReferentOf(link.Antecedent));
    }
}
