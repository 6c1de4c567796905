using System.Xml.Linq;
using Parley.Events.Petrarch;
using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Tests.Petrarch;

/// <summary>PETRARCH's own records and dictionaries, where they are at hand.</summary>
public sealed class PublishedRecordsTests
{
    // What the coder reaches is 0.83; a change that costs more than a few records is not meant.
    private const double Floor = 0.80;

    [PetrarchFact]
    public void Enough_records_are_exactly_right()
    {
        var path = Path.Combine(Repository.Petrarch, "PETR.UnitTest.records.2.0.xml");
        using var reader = new StreamReader(path);
        using var environment = new StreamReader(path);
        var coder = new PetrarchCoder(PetrarchDictionaries.Load(Repository.Petrarch, PetrarchXml.DictionariesOf(environment)));
        var gold = XDocument.Load(path).Descendants("Sentence").Select(Gold).ToList();
        var records = PetrarchXml.Read(reader).ToList();
        Assert.Equal(gold.Count, records.Count);
        var right = records.Zip(gold).Count(pair => pair.Second.SetEquals(
            Coding.Of(coder, pair.First.Text, pair.First.Date, pair.First.NeedsBothParties).Events.Select(e => $"{e.Source} {e.Target} {e.Code}")));
        Assert.True(right >= Floor * records.Count, $"{right} of {records.Count} records are exactly right.");
    }

    [PetrarchFact]
    public void Production_dictionaries_load_with_few_problems()
    {
        var dictionaries = PetrarchDictionaries.Load(Repository.Petrarch);
        Assert.Equal(5, dictionaries.Files.Select(file => file.Kind).Distinct().Count());
        Assert.True(dictionaries.Files.Sum(file => file.Entries) > 50_000);
        Assert.True(dictionaries.Problems.Count < 120, string.Join('\n', dictionaries.Problems));
    }

    private static HashSet<string> Gold(XElement sentence) => [.. sentence.Elements("EventCoding")
        .Where(coding => coding.Attribute("noevents") is null)
        .Select(coding => $"{Party(coding, "sourcecode")} {Party(coding, "targetcode")} {Party(coding, "eventcode")}")];

    private static string Party(XElement coding, string name) => (string?)coding.Attribute(name) is { Length: > 0 } code ? code : "---";
}
