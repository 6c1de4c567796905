using System.Text.Json;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Exporting;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Tests.Support;
using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests.Amending;

/// <summary>How search, show and lineage take what people said; run on each kind of database.</summary>
public abstract class AmendedViewTests : IDisposable
{
    private const string Words = "\"We will open the eastern harbour to every flag before winter\"";

    private static readonly Edit Editor = new("Jo", new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), "heard it");

    private readonly TestDatabase _database;
    private readonly Ledger _ledger;
    private readonly string _gazette;
    private readonly string _post;

    protected AmendedViewTests(TestDatabase database)
    {
        _database = database;
        _ledger = Ledger.Open(database.Location, LedgerAccess.Write);
        _ledger.Add(Talks("a", "Gazette", "2024-05-01"));
        _ledger.Add(Talks("b", "Post", "2024-05-02"));
        _gazette = KeyOf("gazette");
        _post = KeyOf("post");
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    // Two statements, the second inside the first, and an event and a move that the first reports.
    private static Record Talks(string id, string outlet, string date)
    {
        var record = Samples.Record(id, outlet, date, ("Anna Weber", Words), ("Karl Otto", $"the {id} road is closed"));
        var words = new TextSpan(record.Text.IndexOf("open", StringComparison.Ordinal), record.Text.IndexOf("open", StringComparison.Ordinal) + 4);
        var anna = new RecordActor([new TextSpan(0, 10)], null, "NOR", "Norway");
        var karl = new RecordActor([new TextSpan(0, 10)], null, "FIN", "Finland");
        return record with
        {
            Statements = [record.Statements[0], record.Statements[1] with { Parent = "s1", Chain = [outlet, "Anna Weber", "Karl Otto"] }],
            Events = [new RecordEvent { Id = "v1", Type = "AGREE", Cameo = "057", Quad = 1, Score = 6, Rule = "test", Source = [anna], Target = [karl], Trigger = [words], Status = "actual", Statement = "s1", Confidence = 0.7 }],
            Moves = [new RecordMove { Id = "m1", Kind = "offer", Actor = anna, Toward = [karl], Issue = ["harbour"], Evidence = [words], Statement = "s1", Event = "v1" }],
        };
    }

    private string KeyOf(string outlet) => _ledger.Search($"in:articles outlet:{outlet}").Items.Single().Id;

    private string Find(string query, bool amended = true) =>
        string.Join(",", _ledger.Search(query, amended: amended).Items.Select(item => $"{item.Outlet}{item.Id[item.Id.IndexOf(':', StringComparison.Ordinal)..]}"));

    private void Correct(string id, string field, string? value) => _ledger.Amend(id, AmendAction.Correct, Editor, field, value);

    [DatabaseFact]
    public void Rejected_item_is_not_found()
    {
        _ledger.Amend(_gazette + ":s1", AmendAction.Reject, Editor);
        Assert.Equal("Post:s1", Find("harbour in:statements"));
        Assert.Equal("Gazette:s1,Post:s1", Find("harbour in:statements", amended: false));
        Assert.Equal("Gazette:s2,Post:s2", Find("-harbour in:statements"));
        Assert.Equal(1, _ledger.Search("harbour in:statements", limit: 1).Total);
        _ledger.Amend(_gazette + ":s1", AmendAction.Withdraw, Editor);
        Assert.Equal("Gazette:s1,Post:s1", Find("harbour in:statements"));
    }

    [DatabaseFact]
    public void Corrected_statement_is_found_by_what_it_is_now()
    {
        Correct(_gazette + ":s1", "source", "Eva Lind");
        Correct(_gazette + ":s1", "time", "2024-04");
        Assert.Equal("Post:s1", Find("speaker:weber"));
        Assert.Equal("Gazette:s1", Find("speaker:lin* time:2024-04"));
        Assert.Equal("Gazette:s1", Find("speaker:\"eva lind\" -outlet:post confidence:1"));
        Assert.Equal("", Find("speaker:lind", amended: false));
        var item = _ledger.Search("speaker:lind").Items.Single();
        Assert.Equal(("Eva Lind", 1.0, "source, time corrected by Jo"), (item.Who, item.Confidence, item.Amended));
        var machine = _ledger.Search("outlet:gazette harbour", amended: false).Items[0];
        Assert.Equal(("Anna Weber", 0.9, null), (machine.Who, machine.Confidence, machine.Amended));
    }

    [DatabaseFact]
    public void Corrected_event_and_move_are_found_by_what_they_are_now()
    {
        Correct(_gazette + ":v1", "type", "REJECT");
        Correct(_gazette + ":v1", "target", "Sweden; Denmark");
        Correct(_gazette + ":m1", "issue", "fish");
        Correct(_gazette + ":m1", "actor", "Iceland");
        Assert.Equal("Gazette:v1", Find("type:REJECT"));
        Assert.Equal("Gazette:v1", Find("actor:denmark actor:NOR"));
        Assert.Equal("Post:v1", Find("in:events actor:finland"));
        Assert.Equal("Gazette:m1", Find("issue:fish actor:iceland"));
        Assert.Equal("Post:m1", Find("in:moves actor:norway"));
    }

    [DatabaseFact]
    public void Rejected_report_is_no_origin()
    {
        Assert.Equal(2, _ledger.Search("origin:gazette harbour").Total);
        _ledger.Amend(_gazette + ":s1", AmendAction.Reject, Editor);
        Assert.Equal(0, _ledger.Search("origin:gazette harbour").Total);
        Assert.Equal("Post:s1", Find("origin:post harbour"));
        Correct(_post + ":s1", "kind", "asks");
        Assert.Equal("Post:s1", Find("origin:post kind:asks"));
    }

    [DatabaseFact]
    public void Item_is_shown_with_what_people_said()
    {
        Correct(_gazette + ":s1", "source", "Eva Lind");
        Correct(_gazette + ":s1", "content", "16-20");
        var shown = _ledger.Show(_gazette + ":s1");
        Assert.Equal(("Eva Lind", "\"We ", "[[16,20]]", """["Gazette","Eva Lind"]"""), (shown["speaker"], shown["content"], shown["content_spans"], shown["chain"]));
        Assert.Equal(["source Anna Weber Jo heard it", $"content {Words} Jo heard it"], shown.Amendments.Select(note => $"{note.Amendment.Field} {note.Machine} {note.Amendment.By} {note.Amendment.Note}"));
        var machine = _ledger.Show(_gazette + ":s1", amended: false);
        Assert.Equal("Anna Weber", machine["speaker"]);
        Assert.Empty(machine.Amendments);
        Assert.Equal("""["Gazette","Eva Lind","Karl Otto"]""", _ledger.Show(_gazette + ":s2")["chain"]);
    }

    [DatabaseFact]
    public void Rejected_item_is_shown_as_such_and_missing_in_its_article()
    {
        _ledger.Amend(_gazette + ":s1", AmendAction.Reject, Editor);
        var shown = _ledger.Show(_gazette + ":s1");
        Assert.Equal(("Anna Weber", "reject"), (shown["speaker"], Assert.Single(shown.Amendments).Amendment.Action));
        var article = _ledger.Show(_gazette);
        Assert.Equal(["s2", "v1", "m1"], article.Parts.Select(part => part.Id.Split(':')[1]));
        Assert.Equal(_gazette + ":s1", Assert.Single(article.Amendments).Amendment.Item);
        Assert.Null(article.Parts[0]["parent"]);
        Assert.Null(article.Parts[1]["statement"]);
        Assert.Equal(4, _ledger.Show(_gazette, amended: false).Parts.Count);
    }

    [DatabaseFact]
    public void Lineage_leaves_out_what_is_rejected_and_shows_what_is_corrected()
    {
        Assert.Equal(2, Assert.Single(_ledger.Lineage("harbour")).Outlets);
        Correct(_post + ":s1", "source", "Eva Lind");
        var claim = Assert.Single(_ledger.Lineage("speaker:lind"));
        Assert.Equal(["Anna Weber ", "Eva Lind source corrected by Jo"], claim.All().Select(node => $"{node.Speaker} {node.Amended}"));
        _ledger.Amend(_gazette + ":s1", AmendAction.Reject, Editor);
        Assert.Equal(["Post"], Assert.Single(_ledger.Lineage("harbour")).All().Select(node => node.Outlet));
        Assert.Equal(["Anna Weber", "Anna Weber"], Assert.Single(_ledger.Lineage("harbour", amended: false)).All().Select(node => node.Speaker));
        _ledger.Amend(_post + ":s1", AmendAction.Reject, Editor);
        Assert.Empty(_ledger.Lineage(_gazette + ":s1"));
    }

    [DatabaseFact]
    public void Offsets_beyond_the_text_are_refused() =>
        Assert.Contains("the text ends at character", Assert.Throws<LedgerException>(() => Correct(_gazette + ":s1", "content", "5-99999")).Message, StringComparison.Ordinal);

    [DatabaseFact]
    public void Rows_and_records_are_amended_alike()
    {
        (string Local, string Field, string? Value)[] corrections =
        [
            ("s1", "source", "Eva Lind"), ("s1", "addressee", "Otto"), ("s1", "medium", "radio"), ("s1", "content", "2-5,9-12"), ("s1", "cue", "0-3"), ("s1", "form", "mixed"), ("s1", "kind", "asks"),
            ("s1", "time", "2024"), ("s1", "negated", "true"), ("s2", "source", null), ("v1", "type", "REJECT"), ("v1", "mode", "meet"), ("v1", "cameo", "12"),
            ("v1", "source", "A; B"), ("v1", "target", null), ("v1", "status", "denied"), ("v1", "time", "2023"), ("m1", "kind", "demand"), ("m1", "actor", "C"), ("m1", "toward", "D;E"), ("m1", "issue", "oil; land"), ("m1", "time", "2022"),
        ];
        foreach (var (local, field, value) in corrections) Correct($"{_gazette}:{local}", field, value);
        using var database = LedgerLocation.Open(_database.Location, LedgerAccess.Read);
        using var json = JsonDocument.Parse(new RecordReader(database).ReadOne(_gazette)!);
        var rows = RecordMapper.Map(json.RootElement, _gazette, _gazette, null, null);
        var items = new AmendedItems(database);
        Assert.Equal(rows.Statements.Select(Normal), items.Of(ItemKind.Statement).Values.Select(item => Normal((StatementRow)item.Row)));
        Assert.Equal(rows.Events[0] with { Id = 0, ArticleId = 0 }, (EventRow)items.Of(ItemKind.Event).Values.Single().Row with { Id = 0, ArticleId = 0 });
        Assert.Equal(rows.Moves[0] with { Id = 0, ArticleId = 0 }, (MoveRow)items.Of(ItemKind.Move).Values.Single().Row with { Id = 0, ArticleId = 0 });
        Assert.Equal(
            rows.Parties.Select(Party).Order(StringComparer.Ordinal),
            items.Of(ItemKind.Event).Values.Concat(items.Of(ItemKind.Move).Values).SelectMany(item => item.Parties).Select(Party).Order(StringComparer.Ordinal));
    }

    // Chains depend on the statements around, which only whole records know.
    private static StatementRow Normal(StatementRow row) => row with { Id = 0, ArticleId = 0, ClaimId = 0, Chain = "" };

    private static string Party(PartyRow party) => $"{party.Owner} {party.Side} {party.Position} {party.Name} {party.Code}";
}

public sealed class SqliteAmendedViewTests() : AmendedViewTests(TestDatabase.Sqlite());

public sealed class PostgresAmendedViewTests() : AmendedViewTests(TestDatabase.Postgres());
