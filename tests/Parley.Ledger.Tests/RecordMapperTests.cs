using System.Text.Json;
using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Tests;

/// <summary>Events and moves as the record's format has them, before the reader finds any.</summary>
public sealed class RecordMapperTests
{
    private const string Json = """
        {"format":"parley-record/1","id":"n1","title":null,"text":"🕊 Verria rejects the offer.","date":"2024-05-01","outlet":"Gazette","author":null,"url":null,
         "entities":[{"id":"e1","name":"Verria","type":"place","country":null,"code":"VER","sectors":["GOV"],"role":null,"wikidata":null,"mentions":[[2,8]]}],
         "statements":[{"id":"s1","source":{"spans":[[2,8]],"entity":"e1","name":"Verria"},"cue":{"spans":[[9,16]]},"content":{"spans":[[17,20],[21,26]]},
            "form":"indirect","kind":"says","parent":null,"addressee":{"spans":[],"entity":null,"name":"Odran"},"medium":null,
            "time":{"spans":[],"text":"today","value":"2024-05-01"},"relation":{"kind":"rejects","of":"s0"},"negated":true,"confidence":0.5}],
         "events":[{"id":"v1","type":"REJECT","mode":"meet","cameo":"125","quad":3,"score":-2,"contexts":["diplomatic"],
            "source":[{"entity":"e1","code":"VERGOV","name":"Verria","spans":[[2,8]]}],"target":[{"name":"Odran"},{"name":"Lunn"}],
            "trigger":{"spans":[[9,16]]},"time":null,"place":{"name":"Tallis"},"status":"actual","statement":"s1","rule":"verb","confidence":0.9}],
         "moves":[{"id":"m1","actor":{"name":"Verria","code":"VERGOV"},"kind":"reject","toward":[{"name":"Odran"}],"issue":["offer","terms"],
            "time":{"text":"today","value":"2024-05-01"},"evidence":{"spans":[[2,26]]},"statement":"s1","event":"v1"}],
         "chain":{"s1":["Gazette","Verria"]}}
        """;

    private static RecordRows Rows()
    {
        using var document = JsonDocument.Parse(Json);
        return RecordMapper.Map(document.RootElement, "k", "i", null, null);
    }

    [Fact]
    public void Event_has_its_words_and_parties()
    {
        var item = Assert.Single(Rows().Events);
        Assert.Equal(("REJECT", "meet", "125", 3L, -2.0, "rejects"), (item.Type, item.Mode, item.Cameo, item.Quad, item.Score, item.Evidence));
        Assert.Equal(("Verria", "Odran; Lunn", "Tallis", "actual", "s1"), (item.Sources, item.Targets, item.PlaceName, item.Status, item.Statement));
        Assert.Equal([("source", 1L, "VERGOV"), ("target", 1L, null), ("target", 2L, null)],
            Rows().Parties.Where(party => party.Owner == "v1").Select(party => (party.Side, party.Position, party.Code)));
    }

    [Fact]
    public void Move_has_its_issues_and_parties()
    {
        var move = Assert.Single(Rows().Moves);
        Assert.Equal(("reject", "Verria", "Odran", "offer; terms", "Verria rejects the offer", "2024-05-01"), (move.Kind, move.Actor, move.Toward, move.Issues, move.Evidence, move.TimeValue));
    }

    [Fact]
    public void Statement_has_every_field()
    {
        var statement = Assert.Single(Rows().Statements);
        Assert.Equal(("the … offer", "[[17,20],[21,26]]", "rejects", 1L), (statement.Content, statement.ContentSpans, statement.Cue, statement.Negated));
        Assert.Equal(("Odran", "2024-05-01", "rejects", "s0", "[\"Gazette\",\"Verria\"]"), (statement.AddresseeName, statement.TimeValue, statement.RelationKind, statement.RelationOf, statement.Chain));
    }

    [Fact]
    public void Span_outside_the_text_is_refused()
    {
        using var document = JsonDocument.Parse(Json.Replace("[[9,16]]", "[[9,160]]", StringComparison.Ordinal));
        Assert.Throws<JsonException>(() => RecordMapper.Map(document.RootElement, "k", "i", null, null));
    }
}
