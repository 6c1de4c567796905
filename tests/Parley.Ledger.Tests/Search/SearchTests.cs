using Parley.Ledgers.Tests.Support;

namespace Parley.Ledgers.Tests.Search;

public abstract class SearchTests : IDisposable
{
    private readonly TestDatabase _database;
    private readonly Ledger _ledger;

    protected SearchTests(TestDatabase database)
    {
        _database = database;
        _ledger = Ledger.Open(database.Location, LedgerAccess.Write);
        _ledger.Add(Samples.Record("a", "Example Daily", "1978-07-23", ("Anna Weber", "\"We won't freeze the settlements\""), ("Karl Otto", "the road to Orléans is closed")));
        _ledger.Add(Samples.Record("b", "The Other Herald", "1978-09-17", ("Karl-Heinz Weber", "\"a freeze for three months\""), ("", "months of three kinds")));
        _ledger.Add(Samples.Record("c", "Example Daily", "1979", ("Ánna Weber", "nothing")));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private string Find(string query) => string.Join(",", _ledger.Search(query).Items.Select(item => $"{item.Date![..4]}{item.Id[item.Id.IndexOf(':', StringComparison.Ordinal)..]}"));

    [DatabaseFact]
    public void Words_must_all_occur()
    {
        Assert.Equal("1978:s1,1978:s1", Find("FREEZE"));
        Assert.Equal("1978:s1", Find("freeze settlements"));
    }

    [DatabaseFact]
    public void Accents_and_marks_make_no_difference()
    {
        Assert.Equal("1978:s2", Find("orleans"));
        Assert.Equal("1978:s1", Find("won’t"));
        Assert.Equal("1978:s1,1979:s1", Find("speaker:\"anna weber\""));
    }

    [DatabaseFact]
    public void Known_entity_is_found_under_all_its_names_and_as_people_corrected_it()
    {
        _ledger.Add(WithEntities("d", "1980-01-01", "Ada Lind"));
        _ledger.Add(WithEntities("e", "1980-01-02", "Mrs Lind"));
        Assert.Equal("1980:s1,1980:v1,1980:m1,1980:s1,1980:v1,1980:m1", string.Join(",", _ledger.Search("speaker:k1 OR actor:k1").Items.OrderBy(item => item.Date, StringComparer.Ordinal).Select(item => $"{item.Date![..4]}{item.Id[item.Id.IndexOf(':', StringComparison.Ordinal)..]}")));
        // s2 of the first article has no known speaker.
        Assert.DoesNotContain(_ledger.Search("NOT speaker:k1 in:statements").Items, item => item.Who is "Ada Lind" or "Mrs Lind");
        Assert.Contains(_ledger.Search("NOT speaker:k1 in:statements date:1980").Items, item => item.Id.EndsWith(":s2", StringComparison.Ordinal));
        var own = _ledger.Search("speaker:k1").Items[0].Id;
        var editor = new Edit("Jo", new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), null);
        _ledger.Amend(own, Ledgers.Amending.AmendAction.Correct, editor, "kind", "thinks");
        Assert.Equal(2, _ledger.Search("speaker:k1").Total);
        _ledger.Amend(own, Ledgers.Amending.AmendAction.Correct, editor, "source", "Somebody else");
        Assert.Equal(1, _ledger.Search("speaker:k1").Total);
        Assert.Equal(0, _ledger.Search("speaker:\"k1\"").Total);
        Assert.Contains("no such entity", Assert.Throws<LedgerException>(() => _ledger.Search("speaker:k99")).Message, StringComparison.Ordinal);
    }

    private static Parley.Records.Record WithEntities(string id, string date, string name)
    {
        var record = Samples.Record(id, "Example Daily", date, (name, "nothing new"), ("", "all quiet"));
        var party = new Parley.Records.RecordActor([new(0, name.Length)], "e1", "---", name);
        return record with
        {
            Entities = [new() { Id = "e1", Name = name, Type = "person", Mentions = [new(0, name.Length)] }],
            Statements = [record.Statements[0] with { Source = new([new(0, name.Length)], "e1", name) }, record.Statements[1]],
            Events = [new() { Id = "v1", Type = "CONSULT", Cameo = "040", Quad = 1, Score = 1, Source = [party], Target = [], Trigger = [new(0, 3)], Status = "actual", Rule = "test", Confidence = 1 }],
            Moves = [new() { Id = "m1", Actor = party, Kind = "offer", Toward = [], Issue = [], Evidence = [new(0, 3)] }],
        };
    }

    [DatabaseFact]
    public void Phrase_keeps_its_order() => Assert.Equal("1978:s1", Find("\"three months\""));

    [DatabaseFact]
    public void Star_finds_longer_words() => Assert.Equal("1978:s1", Find("settle*"));

    [DatabaseFact]
    public void Or_not_and_parentheses_combine()
    {
        Assert.Equal("1978:s1,1978:s2", Find("(settlements OR road) outlet:daily"));
        Assert.Equal("1978:s1", Find("freeze -speaker:karl"));
        Assert.Equal("1978:s2,1978:s1,1978:s2,1979:s1", Find("NOT settlements"));
    }

    [DatabaseFact]
    public void Fields_of_other_kinds_never_hold()
    {
        Assert.Equal("", Find("speaker:weber type:REJECT"));
        Assert.True(_ledger.Search("speaker:weber type:REJECT").IsImpossible);
        Assert.False(_ledger.Search("speaker:nobody").IsImpossible);
        Assert.Equal("1978:s1", Find("freeze months in:statements"));
    }

    [DatabaseFact]
    public void Dates_are_ranges_at_any_precision()
    {
        Assert.Equal("1978:s1,1978:s2", Find("date:1978-07 in:statements"));
        Assert.Equal("1978:s1", Find("speaker:weber date:1978-08..1978-09"));
        Assert.Equal("1979:s1", Find("date:1979.. in:statements"));
        Assert.Equal("", Find("date:..1977"));
    }

    [DatabaseFact]
    public void Articles_come_when_they_are_asked_for()
    {
        var found = _ledger.Search("in:articles settlements");
        Assert.Equal(("article", "Report a"), (Assert.Single(found.Items).Kind, found.Items[0].Text));
    }

    [DatabaseFact]
    public void Limit_keeps_the_total()
    {
        var found = _ledger.Search("in:statements outlet:example OR outlet:herald", limit: 2);
        Assert.Equal((2, 5L), (found.Items.Count, found.Total));
    }

    [DatabaseFact]
    public void Signs_of_the_database_are_only_words()
    {
        foreach (var query in new[] { "\"'; DROP TABLE article; --\"", "NEAR/2", "bx*", "\"a' OR 'b\"", "body-x", "'&|!'y", "x<->y", "col^2" })
            Assert.NotNull(_ledger.Search(query));
    }
}

public sealed class SqliteSearchTests() : SearchTests(TestDatabase.Sqlite());

public sealed class PostgresSearchTests() : SearchTests(TestDatabase.Postgres());
