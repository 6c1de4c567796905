using System.Text.Json.Nodes;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Tests.Support;

namespace Parley.Ledgers.Tests.Amending;

/// <summary>What people say about what the machine found; run on each kind of database.</summary>
public abstract class AmendTests(TestDatabase database) : IDisposable
{
    private static readonly Edit Editor = new("Jo", new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), "seen");

    private static readonly Records.Record First = Samples.Record("a", "Example Daily", "1978-07-23", ("Anna Weber", "\"we will talk\""), ("Karl Otto", "the road is closed"));

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    private Ledger Filled(out string key)
    {
        var ledger = Ledger.Open(database.Location, LedgerAccess.Write);
        ledger.Add(First with { Statements = [First.Statements[0], First.Statements[1] with { Parent = "s1" }] });
        key = ledger.Records().Single().Article;
        return ledger;
    }

    [DatabaseFact]
    public void Record_is_given_back_whole()
    {
        using var ledger = Filled(out _);
        Assert.Equal(First.Text, ledger.Records().Single().ToRecord().Text);
        Assert.Equal(Records.RecordJson.ToBytes(First with { Statements = [First.Statements[0], First.Statements[1] with { Parent = "s1" }] }), ledger.Records(amended: false).Single().Json.ToArray());
    }

    [DatabaseFact]
    public void Correction_changes_the_record_and_not_what_the_machine_said()
    {
        using var ledger = Filled(out var key);
        Assert.Equal(key + ":s1", ledger.Amend(key[..8] + ":s1", AmendAction.Correct, Editor, "source", "Eva Lind"));
        ledger.Amend(key + ":s1", AmendAction.Correct, Editor, "time", "2024-05");
        var statement = ledger.Records().Single().ToRecord().Statements[0];
        Assert.Equal(("Eva Lind", "2024-05", 1.0), (statement.Source!.Name, statement.Time!.Value, statement.Confidence));
        Assert.Equal("Anna Weber", ledger.Records(amended: false).Single().ToRecord().Statements[0].Source!.Name);
        Assert.Equal("Anna Weber", ledger.Show(key + ":s1", amended: false)["speaker"]);
        Assert.Equal(["source=Eva Lind by Jo at 2024-05-01T12:00:00Z", "time=2024-05 by Jo at 2024-05-01T12:00:00Z"], ledger.Amendments(key).Select(each => $"{each.Field}={each.Value} by {each.By} at {each.At}"));
    }

    [DatabaseFact]
    public void Rejected_statement_goes_and_what_it_held_moves_up()
    {
        using var ledger = Filled(out var key);
        ledger.Amend(key + ":s1", AmendAction.Reject, Editor);
        var record = ledger.Records().Single().ToRecord();
        Assert.Equal(("s2", null), (Assert.Single(record.Statements).Id, record.Statements[0].Parent));
        ledger.Amend(key + ":s1", AmendAction.Withdraw, Editor);
        Assert.Equal(2, ledger.Records().Single().ToRecord().Statements.Count);
        Assert.Equal(2, ledger.Amendments(key + ":s1").Count);
    }

    [DatabaseFact]
    public void Accepted_statement_is_certain()
    {
        using var ledger = Filled(out var key);
        ledger.Amend(key + ":s2", AmendAction.Accept, Editor);
        Assert.Equal([0.9, 1.0], ledger.Records().Single().ToRecord().Statements.Select(statement => statement.Confidence));
    }

    [DatabaseFact]
    public void Wrong_fields_and_values_are_refused()
    {
        using var ledger = Filled(out var key);
        string Fault(string id, string? field, string? value) => Assert.Throws<LedgerException>(() => ledger.Amend(id, AmendAction.Correct, Editor, field, value)).Message;
        Assert.Contains("there are addressee, content, cue", Fault(key + ":s1", "speaker", "x"), StringComparison.Ordinal);
        Assert.Contains("none of direct, indirect, mixed", Fault(key + ":s1", "form", "loud"), StringComparison.Ordinal);
        Assert.Contains("120-180", Fault(key + ":s1", "content", "9-3"), StringComparison.Ordinal);
        Assert.Contains("no such statement", Fault(key + ":s9", "form", "direct"), StringComparison.Ordinal);
        Assert.Contains("name a part of it", Fault(key, "form", "direct"), StringComparison.Ordinal);
        Assert.Empty(ledger.Amendments());
    }

    [DatabaseFact]
    public void Events_and_moves_are_amended_in_the_records_shape()
    {
        var record = JsonNode.Parse("""
            {"statements":[{"id":"s1","parent":null}],"chain":{"s1":["x"]},
             "events":[{"id":"v1","type":"REJECT","statement":"s1","target":[{"name":"A","entity":"e1"}],"confidence":0.4}],
             "moves":[{"id":"m1","kind":"offer","issue":["a"],"event":"v1","statement":"s1"}],"entities":[{"id":"e1"}]}
            """)!.AsObject();
        Amendment Say(string action, string? field = null, string? value = null) => new() { Item = "", Action = action, Field = field, Value = value, By = "Jo", At = "" };
        RecordAmender.Apply(record,
        [
            ("v1", Say("correct", "type", "AGREE")), ("v1", Say("correct", "target", "B; C")), ("m1", Say("correct", "issue", "oil; land")), ("s1", Say("reject")), ("e1", Say("reject")),
        ]);
        Assert.Equal(
            """{"statements":[],"chain":{},"events":[{"id":"v1","type":"AGREE","statement":null,"target":[{"spans":[],"entity":null,"code":null,"name":"B"},{"spans":[],"entity":null,"code":null,"name":"C"}],"confidence":1}],"moves":[{"id":"m1","kind":"offer","issue":["oil","land"],"event":"v1","statement":null}],"entities":[]}""",
            record.ToJsonString());
        RecordAmender.Apply(record, [("v1", Say("reject"))]);
        Assert.Equal("""[{"id":"m1","kind":"offer","issue":["oil","land"],"event":null,"statement":null}]""", record["moves"]!.ToJsonString());
    }
}

public sealed class SqliteAmendTests() : AmendTests(TestDatabase.Sqlite());

public sealed class PostgresAmendTests() : AmendTests(TestDatabase.Postgres());
