using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Exporting;
using Parley.Ledgers.Tests.Support;
using Parley.Ledgers.Tests.Tracks;

namespace Parley.Ledgers.Tests.Exporting;

public sealed class ExportTests : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.Sqlite();
    private readonly Ledger _ledger;
    private readonly string _key;

    public ExportTests()
    {
        _ledger = Ledger.Open(_database.Location, LedgerAccess.Write);
        _ledger.Add(Samples.Record("a", "Example Daily", "1978-07-23", ("Anna Weber", "\"we will open the eastern harbour to every flag\""), ("Karl, \"Otto\"", "the \u0001 <road> is closed")));
        _ledger.Add(Samples.Record("b", "The Second Post", "1978-07", ("Anna Weber", "\"we will open the eastern harbour to every flag\"")));
        _key = _ledger.Records().First().Article;
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _database.Dispose();
    }

    private string Export(ExportFormat format, ExportOptions? options = null)
    {
        using var stream = new MemoryStream();
        _ledger.Export(format, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void Statements_are_a_table()
    {
        var rows = Export(ExportFormat.Statements).Split('\n');
        Assert.Equal(5, rows.Length);
        Assert.StartsWith($"{_key}:s1,{_key},1978-07-23,Example Daily,,https://a.example.org/,Report a,Anna Weber,name:anna weber,said,\"\"\"we will", rows[1], StringComparison.Ordinal);
        Assert.Contains(",\"Karl, \"\"Otto\"\"\",", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Query_and_amendments_decide_what_is_exported()
    {
        Assert.Equal(2, Export(ExportFormat.Statements, new ExportOptions { Query = "road" }).TrimEnd('\n').Split('\n').Length);
        _ledger.Amend($"{_key}:s2", AmendAction.Reject, new Edit("Jo", DateTimeOffset.UnixEpoch));
        Assert.Equal(3, Export(ExportFormat.Statements).TrimEnd('\n').Split('\n').Length);
        Assert.Equal(4, Export(ExportFormat.Statements, new ExportOptions { Amended = false }).TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData(ExportFormat.GraphMl, "node", "edge")]
    [InlineData(ExportFormat.Gexf, "node", "edge")]
    public void Graph_has_speakers_statements_and_outlets(ExportFormat format, string node, string edge)
    {
        var xml = XDocument.Parse(Export(format));
        XName Name(string local) => xml.Root!.Name.Namespace + local;
        var nodes = xml.Descendants(Name(node)).Select(each => each.Attribute("id")!.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(7, nodes.Count);
        Assert.Contains("outlet:second post", nodes);
        var edges = xml.Descendants(Name(edge)).ToList();
        Assert.Equal(7, edges.Count);
        Assert.All(edges, each => Assert.True(nodes.Contains(each.Attribute("source")!.Value) && nodes.Contains(each.Attribute("target")!.Value)));
        Assert.Contains("quotation", xml.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_has_dates_as_they_are_known()
    {
        using var json = JsonDocument.Parse(Export(ExportFormat.Timeline));
        var events = json.RootElement.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(["{\"year\":\"1978\",\"month\":\"07\"}", "{\"year\":\"1978\",\"month\":\"07\",\"day\":\"23\"}"], events.Select(each => JsonSerializer.Serialize(each.GetProperty("start_date"))).Distinct());
        Assert.Contains("&lt;road&gt;", events[^1].GetProperty("text").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_tells_the_same_words_once_and_names_every_article()
    {
        using var json = JsonDocument.Parse(Export(ExportFormat.Timeline));
        var harbour = json.RootElement.GetProperty("events").EnumerateArray().Select(each => each.GetProperty("text").GetProperty("text").GetString()!).Single(text => text.Contains("harbour", StringComparison.Ordinal));
        Assert.Contains("Example Daily", harbour, StringComparison.Ordinal);
        Assert.Contains("Second Post", harbour, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_has_moves_and_what_happened_between_two()
    {
        _ledger.Add(TrackRecords.Article("c", "1978-08-01", "Norway offered Finland its cod.", TrackRecords.Move("offer", "NOR Norway", "FIN Finland", "cod") with { Time = TrackRecords.On("1978-05-02") },
            TrackRecords.Event("AID", "NOR Norway", "FIN Finland"), TrackRecords.Event("ASSAULT", "NOR Norway", "FIN Finland", "denied"), TrackRecords.Event("RETREAT", "NOR Norway", null)));
        using var json = JsonDocument.Parse(Export(ExportFormat.Timeline));
        var told = json.RootElement.GetProperty("events").EnumerateArray().Where(each => each.GetProperty("group").GetString() != "statements")
            .Select(each => (each.GetProperty("start_date").GetProperty("month").GetString(), each.GetProperty("group").GetString(), each.GetProperty("text").GetProperty("headline").GetString()));
        Assert.Equal([("05", "moves", "Norway offered Finland cod"), ("08", "events", "Norway gave aid to Finland")], told.Select(each => (each.Item1!, each.Item2!, each.Item3!.Split(':')[0])));
    }

    [Fact]
    public void Provenance_relates_what_it_has()
    {
        using var json = JsonDocument.Parse(Export(ExportFormat.Prov));
        var entities = json.RootElement.GetProperty("entity").EnumerateObject().Select(each => each.Name).ToHashSet(StringComparer.Ordinal);
        var agents = json.RootElement.GetProperty("agent").EnumerateObject().Select(each => each.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal((5, 4), (entities.Count, agents.Count));
        var derived = json.RootElement.GetProperty("wasDerivedFrom").EnumerateObject().Select(each => each.Value).ToList();
        Assert.Equal(4, derived.Count);
        Assert.All(derived, each => Assert.Contains(each.GetProperty("prov:usedEntity").GetString()!, entities));
        Assert.All(json.RootElement.GetProperty("wasAttributedTo").EnumerateObject(), each => Assert.Contains(each.Value.GetProperty("prov:agent").GetString()!, agents));
    }

    [Fact]
    public void Records_and_linked_data_are_whole()
    {
        Assert.Equal(2, Export(ExportFormat.Records).TrimEnd('\n').Split('\n').Select(line => Records.RecordJson.Read(Encoding.UTF8.GetBytes(line))).Count());
        using var json = JsonDocument.Parse(Export(ExportFormat.JsonLd));
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal("[]\n", Export(ExportFormat.JsonLd, new ExportOptions { Query = "nothingatall" }));
    }
}
