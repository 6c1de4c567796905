using System.Text;
using System.Text.Json;
using Parley.Formats.JsonLd;
using Parley.TestRecords;

namespace Parley.Tests.Formats;

public sealed class JsonLdTests
{
    [Fact]
    public void Article_has_quotations_and_claims_as_parts() => Snapshot.Check("harbour.jsonld", Encoding.UTF8.GetString(JsonLdExport.ToBytes(Crafted.Full)) + "\n");

    [Fact]
    public void Speakers_lead_to_entities_that_are_there()
    {
        using var json = JsonDocument.Parse(JsonLdExport.ToBytes(Crafted.Full, indented: false));
        var ids = json.RootElement.GetProperty("mentions").EnumerateArray().Select(entity => entity.GetProperty("@id").GetString()).ToHashSet();
        var creators = json.RootElement.GetProperty("hasPart").EnumerateArray().Where(part => part.TryGetProperty("creator", out var who) && who.TryGetProperty("@id", out _)).ToList();
        Assert.Equal(7, creators.Count);
        Assert.All(creators, part => Assert.Contains(part.GetProperty("creator").GetProperty("@id").GetString(), ids));
    }

    [Fact]
    public void Any_record_gives_json_that_can_be_read()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var record = RandomRecords.Make(seed);
            using var json = JsonDocument.Parse(JsonLdExport.ToBytes(record));
            Assert.Equal(record.Text, json.RootElement.GetProperty("articleBody").GetString());
        }
    }
}
