using Parley.Ledgers.Lineage;
using Parley.Ledgers.Tests.Support;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests;

public abstract class LineageTests : IDisposable
{
    private const string Words = "\"We will open the eastern harbour to every flag before winter\"";

    private readonly TestDatabase _database;
    private readonly Ledger _ledger;

    protected LineageTests(TestDatabase database)
    {
        _database = database;
        _ledger = Ledger.Open(database.Location, LedgerAccess.Write);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Add(string id, string outlet, string date, string speaker, string words, string after = "")
    {
        var record = Samples.Record(id, outlet, date, (speaker, words));
        _ledger.Add(record with { Text = record.Text.TrimEnd() + after });
    }

    private ClaimLineage Only(string query) => Assert.Single(_ledger.Lineage(query));

    [DatabaseFact]
    public void Who_cites_rests_on_the_cited_outlet()
    {
        Add("a", "The Northern Gazette", "2024-05-01", "Anna Weber", Words);
        Add("b", "Southern Post", "2024-05-02", "Weber", "\"open the eastern harbour to every flag\"", " She told the Northern Gazette so.");
        var claim = Only("harbour");
        Assert.Equal((2, 1), (claim.Outlets, claim.IndependentOrigins));
        var child = Assert.Single(claim.Origins[0].Children);
        Assert.Equal(("Southern Post", LineageRelation.Cites), (child.Outlet, child.Relation));
        Assert.Equal("told the Northern Gazette", child.Evidence);
    }

    [DatabaseFact]
    public void Same_quotation_without_a_name_is_one_origin()
    {
        Add("a", "Gazette", "2024-05-01", "Anna Weber", Words);
        Add("b", "Post", "2024-05-02", "she", "“we will open the Eastern Harbour — to every flag”");
        var claim = Only("harbour");
        Assert.Equal((2, 1), (claim.Outlets, claim.IndependentOrigins));
        Assert.Equal(LineageRelation.SharesQuotation, claim.Origins[0].Children[0].Relation);
    }

    [DatabaseFact]
    public void Another_source_is_an_origin_of_its_own()
    {
        Add("a", "Gazette", "2024-05-01", "Anna Weber", "that the eastern harbour opens to every flag before winter");
        Add("b", "Post", "2024-05-02", "a dock worker", "before winter, every flag may use the opened eastern harbour");
        var claim = Only("harbour");
        Assert.Equal((2, 2), (claim.Outlets, claim.IndependentOrigins));
    }

    [DatabaseFact]
    public void Same_words_again_weeks_later_are_an_origin_of_their_own()
    {
        Add("a", "Gazette", "2024-05-01", "Anna Weber", "that the eastern harbour opens to every flag before winter");
        Add("b", "Post", "2024-05-04", "Anna Weber", "that the eastern harbour opens to every flag before winter", " Farmers in the hills have sold most of their early apples and wait for rain.");
        Add("c", "Star", "2024-06-04", "Anna Weber", "that the eastern harbour opens to every flag before winter", " The museum of clocks shows what sailors took along on their voyages to the south.");
        var claim = Only("harbour");
        Assert.Equal((3, 2), (claim.Outlets, claim.IndependentOrigins));
        Assert.Equal((LineageRelation.SharesWording, "Star"), (Assert.Single(claim.Origins[0].Children).Relation, claim.Origins[1].Outlet));
    }

    [DatabaseFact]
    public void Statement_that_is_shown_for_an_article_is_the_one_that_rests_on_another()
    {
        Add("a", "Gazette", "2024-05-01", "Anna Weber", Words);
        _ledger.Add(Samples.Record("b", "Post", "2024-05-02", ("a dock worker", "the eastern harbour may open to every flag before the winter"), ("Weber", Words)));
        Assert.Equal("Weber", Only("harbour").Origins[0].Children.Single().Speaker);
    }

    [DatabaseFact]
    public void Outlet_that_is_not_in_the_ledger_is_the_origin()
    {
        Add("a", "Gazette", "2024-05-01", "Anna Weber", Words, " As first reported by The Western Courier.");
        var claim = Only("harbour");
        var origin = Assert.Single(claim.Origins);
        Assert.Equal((null, "The Western Courier"), (origin.Statement, origin.Outlet));
        Assert.Equal("Gazette", Assert.Single(origin.Children).Outlet);
    }

    [DatabaseFact]
    public void Outlets_that_cite_each_other_are_a_loop()
    {
        Add("a", "Northern Gazette", "2024-05-01", "Anna Weber", Words, " According to the Southern Post.");
        Add("b", "Southern Post", "2024-05-02", "Weber", Words, " The Northern Gazette reported it.");
        Assert.Equal(["Northern Gazette", "Southern Post"], Assert.Single(Only("harbour").Loops));
    }

    [DatabaseFact]
    public void Confirmation_by_citation_is_only_a_repetition()
    {
        Add("a", "Northern Gazette", "2024-05-01", "Anna Weber", "that the eastern harbour opens to every flag before winter");
        Confirm("b", "Southern Post", "a dock worker", "");
        Confirm("c", "Western Star", "the Gazette's reader", " The Northern Gazette reported it.");
        var claim = Only("harbour");
        Assert.Equal("Southern Post", Assert.Single(claim.All(), node => node.Stance == "confirms").Outlet);
    }

    [DatabaseFact]
    public void Who_denies_a_claim_or_did_not_say_it_is_no_origin_of_it()
    {
        Add("a", "Northern Gazette", "2024-05-01", "Anna Weber", "that the eastern harbour opens to every flag before winter");
        Confirm("b", "Southern Post", "Jon Berg", "", "denied");
        Confirm("c", "Western Star", "Mia Lund", " The Northern Gazette reported it.", "did not say");
        var claim = Only("harbour");
        Assert.Equal((3, 1), (claim.Outlets, claim.IndependentOrigins));
        Assert.Empty(claim.Origins[0].Children);
        Assert.Equal([("Jon Berg", "denies", "denied"), ("Mia Lund", "negated", "did not say")], claim.Denials.Select(node => (node.Speaker!, node.Stance!, node.Cue!)));
    }

    [DatabaseFact]
    public void Claim_that_is_only_denied_has_no_origin()
    {
        Confirm("b", "Southern Post", "Jon Berg", "", "denied");
        var claim = Only("harbour");
        Assert.Equal((0, "Jon Berg"), (claim.IndependentOrigins, Assert.Single(claim.Denials).Speaker));
        var found = Assert.Single(_ledger.Search("harbour", 10).Items);
        Assert.Equal(("denied", false, "denies"), (found.Cue, found.Negated, found.Stance));
    }

    private void Confirm(string id, string outlet, string speaker, string after, string verb = "confirmed")
    {
        var text = $"{speaker} {verb} that before winter every flag may use the opened eastern harbour.{after}";
        var cue = text.IndexOf(verb, StringComparison.Ordinal);
        var end = text.IndexOf('.', StringComparison.Ordinal);
        _ledger.Add(new Record
        {
            Id = id,
            Text = text,
            Date = "2024-05-03",
            Outlet = outlet,
            Statements =
            [
                new()
                {
                    Id = "s1", Source = new([new(0, speaker.Length)], null, speaker), Cue = [new(cue, cue + verb.Length)], Content = [new(cue + verb.Length + 1, end)],
                    Form = "indirect", Kind = "says", Negated = verb.Contains(" not ", StringComparison.Ordinal), Confidence = 0.9,
                },
            ],
        });
    }

    [DatabaseFact]
    public void New_version_takes_the_place_of_the_old()
    {
        Add("a", "Gazette", "2024-05-01", "Anna Weber", Words);
        Add("a", "Gazette", "2024-05-01", "Anna Weber", Words, " Added later.");
        var claim = Only("harbour");
        Assert.Equal(1, claim.Outlets);
        Assert.Empty(Assert.Single(claim.Origins).Children);
    }

    [DatabaseFact]
    public void Opposite_statements_are_two_claims()
    {
        Add("a", "Gazette", "2024-05-01", "Anna Weber", "that the eastern harbour will open to every flag before winter comes");
        Add("b", "Post", "2024-05-01", "Anna Weber", "that no flag will come, for winter will never open the eastern harbour");
        Assert.Equal(2, _ledger.Lineage("harbour").Count);
    }

    [DatabaseFact]
    public void Of_a_large_claim_the_nearest_statements_are_told()
    {
        // Each quotation has two thirds of its words from the one before, so all are one claim, and only neighbours are the same.
        string[] words = ["harbour", "winter", "lantern", "meadow", "copper", "bridge", "sailor", "orchard", "thunder", "granite", "velvet", "compass", "feather", "marble", "anchor", "pepper"];
        for (var i = 0; i < 6; i++) Add($"q{i}", $"Outlet {i}", $"2024-05-0{i + 1}", "Anna Weber", $"\"{string.Join(' ', words.Skip(2 * i).Take(6))}\"");
        using var database = Storage.LedgerLocation.Open(_database.Location, LedgerAccess.Read);
        var claim = new FoundClaim(1, () => [3L]);
        Assert.Equal([3L, 2L, 4L], ClaimMembers.Of(database, claim, 3).Own);
        Assert.Equal([1L, 2L, 3L, 4L, 5L, 6L], ClaimMembers.Of(database, claim, 100).Own);
    }

    [DatabaseFact]
    public void Quotations_that_share_a_sentence_are_two_claims_and_each_tells_of_the_other()
    {
        const string First = "The harbour stays shut until the inspectors have counted every crate";
        const string Second = "Nobody will unload grain before the weather turns in spring";
        const string Third = "Our sailors have waited long enough for wages and for letters from home";
        Add("a", "Gazette", "2024-05-01", "Anna Weber", $"\"{First}. {Second}.\"");
        Add("b", "Post", "2024-05-02", "Anna Weber", $"\"{Second}. {Third}.\"");
        Add("c", "Courier", "2024-05-03", "Anna Weber", $"\"{Second}.\"");
        var claim = Only("unload");
        Assert.Equal((3, 1), (claim.Outlets, claim.IndependentOrigins));
        Assert.Equal(["Gazette", "Post", "Courier"], claim.All().Select(node => node.Outlet));
        Assert.Equal(["Gazette", "Post", "Courier"], Only("wages").All().Select(node => node.Outlet));
        Assert.Equal(2, _ledger.Search("origin:gazette OR origin:post").Total);
    }

    [DatabaseFact]
    public void Only_statements_have_a_lineage()
    {
        Assert.Contains("only statements have a lineage", Assert.Throws<Ledgers.Search.QueryException>(() => _ledger.Lineage("type:REJECT")).Message, StringComparison.Ordinal);
        Assert.Contains("is no statement", Assert.Throws<LedgerException>(() => _ledger.Lineage("5d2c91aa:v1")).Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Origin_can_be_searched_for()
    {
        Add("b", "Post", "2024-05-02", "Anna Weber", Words);
        Add("a", "Gazette", "2024-05-01", "Anna Weber", Words);
        Assert.Equal(2, _ledger.Search("origin:gazette").Total);
        Assert.Equal(0, _ledger.Search("origin:post").Total);
    }
}

public sealed class SqliteLineageTests() : LineageTests(TestDatabase.Sqlite());

public sealed class PostgresLineageTests() : LineageTests(TestDatabase.Postgres());
