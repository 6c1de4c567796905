using Parley.Discourse.Coreference.Scoring;

namespace Parley.Discourse.Tests.Coreference;

public sealed class GoldReaderTests
{
    private const string Document = """
        # newdoc id = made_news_up
        # newpar
        1	Ida	Ida	PROPN	NNP	_	3	nsubj	_	Entity=(1-person-new-cf1-1-coref
        2	Brandt	Brandt	PROPN	NNP	_	1	flat	_	Entity=1)
        3	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_

        1	Her	her	PRON	PRP$	_	2	nmod:poss	_	Entity=(2-person(1-person-giv)
        2	son	son	NOUN	NN	_	5	nsubj	_	Entity=2)
        3	and	and	CCONJ	CC	_	4	cc	_	_
        4	Keller	Keller	PROPN	NNP	_	2	conj	_	Entity=(3-person)
        5	stayed	stay	VERB	VBD	_	0	root	_	_

        # newdoc id = made_news_second
        1	No	no	INTJ	UH	_	0	root	_	Entity=(9-x

        """;

    [Fact]
    public void Brackets_become_mentions_with_their_heads()
    {
        var documents = GoldReader.Read(new StringReader(Document), "made.conllu").ToList();
        Assert.Equal(["made_news_up", "made_news_second"], documents.Select(document => document.Name));
        Assert.Equal("Ida Brandt left. Her son and Keller stayed ", documents[0].Segments.Text);
        Assert.Equal([(0, 2, 0, 1), (4, 5, 4, 1), (4, 6, 5, 2), (7, 8, 7, 3)], documents[0].Mentions.ConvertAll(mention => (mention.First, mention.End, mention.Head, mention.Entity)));
        Assert.Empty(documents[1].Mentions);
    }
}
