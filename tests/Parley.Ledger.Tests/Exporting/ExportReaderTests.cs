using System.Text.Json;
using Parley.Ledgers.Exporting;
using Parley.Ledgers.Tests.Support;
using Parley.Ledgers.Tests.Tracks;

namespace Parley.Ledgers.Tests.Exporting;

/// <summary>Exports are read with what people read them with: NetworkX, pandas, prov, PyLD. The texts hold what formats break on.</summary>
public sealed class ExportReaderTests : IDisposable
{
    private readonly TestDatabase _database = TestDatabase.Sqlite();
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-export-").FullName;

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [ReaderTheory]
    [InlineData(ExportFormat.Statements, """{"rows":3}""")]
    [InlineData(ExportFormat.Records, """{"rows":3}""")]
    [InlineData(ExportFormat.Events, """{"rows":2,"columns":22}""")]
    [InlineData(ExportFormat.Polecat, """{"columns":40}""")]
    [InlineData(ExportFormat.Icews, """{"columns":20}""")]
    [InlineData(ExportFormat.Gdelt, """{"rows":1,"columns":61}""")]
    [InlineData(ExportFormat.Phoenix, """{"columns":26}""")]
    [InlineData(ExportFormat.Plover, """{"rows":1}""")]
    [InlineData(ExportFormat.GraphMl, """{"nodes":8,"edges":9,"kinds":{"statement":3,"speaker":2,"outlet":1,"actor":2},"relations":{"says":3,"published":3,"quotation":1,"offer":1,"AID":1}}""")]
    [InlineData(ExportFormat.Gexf, """{"nodes":8,"edges":9,"kinds":{"statement":3,"speaker":2,"outlet":1,"actor":2},"relations":{"says":3,"published":3,"quotation":1,"offer":1,"AID":1}}""")]
    [InlineData(ExportFormat.Timeline, """{"events":4,"groups":{"statements":2,"moves":1,"events":1}}""")]
    [InlineData(ExportFormat.Prov, """{"ProvEntity":6,"ProvAgent":4,"ProvDerivation":4,"ProvAttribution":6}""")]
    [InlineData(ExportFormat.JsonLd, """{"documents":3,"types":{"NewsArticle":3,"NewsMediaOrganization":3}}""")]
    public void Reader_finds_what_was_written(ExportFormat format, string expected)
    {
        var file = Path.Combine(_folder, "export");
        using (var ledger = Filled())
        using (var stream = File.Create(file))
            ledger.Export(format, stream);
        using var found = JsonDocument.Parse(ReaderTheoryAttribute.Run(ReaderTheoryAttribute.Python!, Path.Combine(AppContext.BaseDirectory, "Exporting", "read_export.py"), format.ToString().ToLowerInvariant(), file));
        using var wanted = JsonDocument.Parse(expected);
        foreach (var part in wanted.RootElement.EnumerateObject()) AssertHolds(part, found.RootElement);
    }

    private static void AssertHolds(JsonProperty wanted, JsonElement found)
    {
        var actual = found.GetProperty(wanted.Name);
        if (wanted.Value.ValueKind == JsonValueKind.Object)
            foreach (var part in wanted.Value.EnumerateObject()) AssertHolds(part, actual);
        else
            Assert.True(wanted.Value.GetInt32() == actual.GetInt32(), $"{wanted.Name}: {wanted.Value} expected in {found}");
    }

    private Ledger Filled()
    {
        var ledger = Ledger.Open(_database.Location, LedgerAccess.Write);
        ledger.Add(Samples.Record("a", "Example Daily", "1978-07-23", ("Anna Weber", "\"we will open the eastern harbour to every flag\""), ("Karl, \"Otto\"", "the \u0001 <road> & the 🚢\tare\n“closed”")));
        ledger.Add(Samples.Record("b", "Example Daily", "1978-07", ("Anna Weber", "\"we will open the eastern harbour to every flag\"")));
        ledger.Add(TrackRecords.Article("c", "1978-08-01", "Norway's \"cod\"\toffered;\nFinland – took, it.", TrackRecords.Move("offer", "NOR Norway", "FIN Finland", "cod"), TrackRecords.Event("AID", "NOR Norway", "FIN Finland")));
        return ledger;
    }
}
