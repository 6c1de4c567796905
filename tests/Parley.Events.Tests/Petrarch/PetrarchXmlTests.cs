using System.Xml;
using Parley.Events.Petrarch;

namespace Parley.Events.Tests.Petrarch;

public sealed class PetrarchXmlTests
{
    [Fact]
    public void Records_are_read_and_their_codings_and_parses_are_not()
    {
        const string Xml = """
            <Validation><Environment><Verbfile>own.verbs.txt</Verbfile><Actorfile>a.txt, b.txt</Actorfile></Environment>
            <Sentences><!-- <Sentence id="no"/> -->
            <Sentence date="19990809" id="one" category="X"><EventCoding eventcode="1"/><Text>
            First line
              and second.</Text><Parse>not <Text>this</Text></Parse></Sentence>
            <Sentence date="990809" id="two" /><Sentence date="tomorrow"><Text>Third &amp; last</Text></Sentence>
            </Sentences></Validation>
            """;
        var records = PetrarchXml.Read(new StringReader(Xml)).ToList();
        Assert.Equal(new PetrarchSentence("one", 19990809, "First line and second."), records[0]);
        Assert.Equal(new PetrarchSentence("two", 19990809, ""), records[1]);
        Assert.Equal(new PetrarchSentence("sentence-3", 0, "Third & last"), records[2]);
        Assert.Equal(["own.verbs.txt", "a.txt", "b.txt"], PetrarchXml.DictionariesOf(new StringReader(Xml)));
    }

    [Fact]
    public void Records_that_are_closed_twice_are_read_whole()
    {
        var records = PetrarchXml.Read(new StringReader("""
            <Sentences>
            <Sentence date="20100101" id="a" evaluate="true" />
            <Text>Norway met Sweden.</Text>
            </Sentence>
            <Sentence date="20100101" id="b"><Text>Sweden met Chad.</Text></Sentence>
            <Sentence date="20100101" id="c"/>
            </Sentences>
            """)).ToList();
        Assert.Equal([("a", "Norway met Sweden."), ("b", "Sweden met Chad."), ("c", "")], records.Select(record => (record.Id, record.Text)));
    }

    [Fact]
    public void Options_count_for_the_records_that_follow()
    {
        const string Xml = """
            <a><Sentence id="1"/><Config option="require_dyad" value="FALSE"/><Config option="comma_max" value="0"/><Sentence id="2"/>
            <Config option="require_dyad" value="perhaps"/><Sentence id="3"/><Config option="require_dyad" value="true"/><Sentence id="4"/></a>
            """;
        Assert.Equal([true, false, false, true], PetrarchXml.Read(new StringReader(Xml)).Select(record => record.NeedsBothParties));
    }

    [Theory]
    [InlineData("<a><Sentence></a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><a><Sentence><Text>&x;</Text></Sentence></a>")]
    [InlineData("")]
    public void Broken_or_hostile_xml_is_refused(string xml) =>
        Assert.Throws<XmlException>(() => PetrarchXml.Read(new StringReader(xml)).Count());

    [Fact]
    public void A_fault_names_its_line() =>
        Assert.Equal(2, Assert.Throws<XmlException>(() => PetrarchXml.Read(new StringReader("<a>\n<Sentence></a>")).Count()).LineNumber);

    [Fact]
    public void Endless_nesting_is_refused()
    {
        var xml = string.Concat(Enumerable.Repeat("<a>", 5000));
        Assert.Contains("deep", Assert.Throws<XmlException>(() => PetrarchXml.Read(new StringReader(xml)).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_text_is_refused()
    {
        var xml = "<a><Sentence><Text>" + new string('x', PetrarchXml.MaxText + 1) + "</Text></Sentence></a>";
        Assert.Throws<XmlException>(() => PetrarchXml.Read(new StringReader(xml)).Count());
    }
}
