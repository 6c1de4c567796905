using Parley.Ledgers.Tests.Support;
using Parley.Text;
using Parley.Text.Reading;

namespace Parley.Ledgers.Tests;

/// <summary>What every ledger does; run on each kind of database.</summary>
public abstract class LedgerTests(TestDatabase database) : IDisposable
{
    private protected static readonly Records.Record First = Samples.Record("a", "Example Daily", "1978-07-23", ("Anna Weber", "\"we will talk 🕊 again\""), ("Karl Otto", "the road is closed"));

    protected string Location { get; } = database.Location;

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Ledger Open() => Ledger.Open(Location, LedgerAccess.Write);

    [DatabaseFact]
    public void Record_is_stored_once()
    {
        using (var ledger = Open())
        {
            Assert.True(ledger.Add(First));
            Assert.False(ledger.Add(First));
        }
        var before = LedgerDump.Of(Location);
        using (var ledger = Open()) Assert.False(ledger.Add(First));
        Assert.Equal(before, LedgerDump.Of(Location));
        Assert.Equal(1, LedgerDump.Count(Location, "articles"));
        Assert.Equal(2, LedgerDump.Count(Location, "statements"));
    }

    [DatabaseFact]
    public void Views_hold_words_and_code_points()
    {
        using (var ledger = Open()) ledger.Add(First);
        var dump = LedgerDump.Of(Location, ["statements"]);
        Assert.Contains("|1978-07-23|Example Daily|Anna Weber|said|\"we will talk 🕊 again\"|direct|says|", dump, StringComparison.Ordinal);
        Assert.Contains("[[16,38]]", dump, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Addresses_and_names_may_be_of_any_length()
    {
        var random = new Random(1);
        string Long() => string.Concat(Enumerable.Range(0, 9000).Select(_ => (char)random.Next('a', 'z' + 1)));
        var record = Samples.Record(Long(), Long(), "2024-05-01", (Long(), "the road is closed")) with { Url = "https://example.org/" + Long() };
        using var ledger = Open();
        Assert.True(ledger.Add(record));
        Assert.False(ledger.Add(record));
        Assert.Single(ledger.Search("in:statements road").Items);
        using var writer = ledger.Write();
        writer.AddFailure(Long(), new ReadFailure(Long(), "broken"));
        writer.Commit();
        Assert.Single(ledger.Failures());
    }

    [DatabaseFact]
    public void Article_that_cannot_be_stored_costs_no_other()
    {
        using var ledger = Open();
        using var writer = ledger.Write();
        var bad = Samples.Record("bad", "Example Daily", "2024-05-01", ("Anna Weber", "the road is closed"));
        writer.Add(new IngestItem(First));
        writer.Add(new IngestItem(bad with { Statements = [bad.Statements[0], bad.Statements[0]] }, "f.txt"));
        writer.Add(new IngestItem(Samples.Record("good", "Example Daily", "2024-05-02", ("Karl Otto", "the road is open"))));
        writer.Commit();
        Assert.Equal(2, writer.Added);
        Assert.Equal(3, writer.AddedStatements);
        Assert.Equal("bad", Assert.Single(writer.Refused).Name);
        Assert.Equal("bad", Assert.Single(ledger.Failures()).Name);
        Assert.Equal(2, LedgerDump.Count(Location, "article"));
        Assert.Equal(3, LedgerDump.Count(Location, "statement"));
    }

    [DatabaseFact]
    public void Two_writers_count_what_each_has_stored()
    {
        using var one = Open();
        using var other = Open();
        using var first = one.Write();
        using var second = other.Write();
        Assert.True(first.Add(new IngestItem(First)));
        Assert.True(second.Add(new IngestItem(First)));
        first.Commit();
        second.Commit();
        Assert.Equal((1, 0), (first.Added, second.Added));
    }

    [DatabaseFact]
    public void Query_of_thousands_of_words_is_refused()
    {
        using var ledger = Open();
        Assert.Contains("at most", Assert.Throws<Parley.Ledgers.Search.QueryException>(() => ledger.Search(string.Join(' ', Enumerable.Range(0, 3000)))).Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Changed_article_supersedes_the_old_version()
    {
        using (var ledger = Open())
        {
            ledger.Add(First);
            ledger.Add(First with { Title = "A better title" });
            ledger.Add(First);
        }
        Assert.Equal(2, LedgerDump.Count(Location, "article"));
        var current = LedgerDump.Of(Location, ["articles"]);
        Assert.Contains("A better title", current, StringComparison.Ordinal);
        Assert.DoesNotContain("Report a", current, StringComparison.Ordinal);
        Assert.Equal(2, LedgerDump.Count(Location, "statements"));
    }

    [DatabaseFact]
    public void Same_name_in_two_files_is_two_articles()
    {
        var record = First with { Url = null, Id = "1" };
        using (var ledger = Open())
        using (var writer = ledger.Write())
        {
            writer.Add(new IngestItem(record, "/in/a.jsonl"));
            writer.Add(new IngestItem(record with { Outlet = "Other" }, "/in/b.jsonl"));
            writer.Commit();
        }
        Assert.Equal(2, LedgerDump.Count(Location, "articles"));
    }

    [DatabaseFact]
    public void What_is_not_committed_leaves_no_trace()
    {
        using (var ledger = Open())
        using (var writer = ledger.Write())
        {
            writer.Add(new IngestItem(First));
            Assert.True(writer.Contains(new Article { Id = First.Id, Title = First.Title, Text = First.Text, Date = First.Date, Outlet = First.Outlet, Url = First.Url }));
        }
        Assert.Equal(0, LedgerDump.Count(Location, "article"));
    }

    [DatabaseFact]
    public void Failures_are_listed_until_their_file_is_read_again()
    {
        using var ledger = Open();
        using (var writer = ledger.Write())
        {
            writer.AddFailure("/in/a.txt", new ReadFailure("/in/a.txt", "is\0 odd"));
            writer.AddFailure("/in/b.txt", new ReadFailure("/in/b.txt", "is empty"));
            writer.Commit();
            writer.BeginSource("/in/a.txt");
            writer.Commit();
        }
        Assert.Equal([new StoredFailure("/in/b.txt", "/in/b.txt", "is empty")], ledger.Failures());
    }

    [DatabaseFact]
    public void Odd_texts_are_stored()
    {
        string[] texts = ["", "\0", "a\ud800b", "it's \"x\" '' \\ \u2028", new string('x', 5000), string.Concat(Enumerable.Range(0, 60_000).Select(i => $"w{i} "))];
        using (var ledger = Open())
        {
            for (var i = 0; i < texts.Length; i++)
                Assert.True(ledger.Add(new Records.Record { Id = $"{i}", Text = texts[i] }));
            Assert.Single(ledger.Search("in:articles w40000").Items);
        }
        Assert.Equal(texts.Length, LedgerDump.Count(Location, "articles"));
    }

    [DatabaseFact]
    public void Ledger_of_a_newer_program_is_refused()
    {
        using (Open()) { }
        using (var raw = Storage.LedgerLocation.Open(Location, LedgerAccess.Write))
            Dapper.SqlMapper.Execute(raw.Connection, "INSERT INTO migration(name) VALUES ('9999-future')");
        var refusal = Assert.Throws<LedgerException>(Open);
        Assert.Contains("newer Parley", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("9999-future", refusal.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Two_writers_take_turns()
    {
        using (Open()) { }
        Parallel.For(0, 4, writerIndex =>
        {
            using var ledger = Open();
            for (var i = 0; i < 10; i++) ledger.Add(Samples.Record($"w{(writerIndex % 2 == 0 ? i : i + 5)}", "Daily", "2024-01-01", ("Anna Weber", $"\"number {i} is here\"")) with { Title = null, Text = $"t{i}", Statements = [] });
        });
        Assert.Equal(15, LedgerDump.Of(Location, ["articles"]).Split('\n').Select(line => line.Split('|')).Where(cells => cells.Length > 1).Select(cells => cells[1]).Distinct().Count());
    }
}

public sealed class SqliteLedgerTests() : LedgerTests(TestDatabase.Sqlite())
{
    [Fact]
    public void Ledger_is_read_where_nothing_may_be_written()
    {
        using (var ledger = Open()) ledger.Add(First);
        // What SQLite would write beside the file cannot be made, as on a read-only disk; permissions would not stop root.
        Directory.CreateDirectory(Location + "-shm");
        using var frozen = Ledger.Open(Location);
        Assert.NotEmpty(frozen.Search("road").Items);
    }

    [Fact]
    public void Database_of_another_program_is_left_alone()
    {
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Location};Pooling=false"))
        {
            other.Open();
            Dapper.SqlMapper.Execute(other, "CREATE TABLE diary (day TEXT)");
        }
        var before = File.ReadAllBytes(Location);
        Assert.Contains("another program", Assert.Throws<LedgerException>(Open).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Location));
    }

    [Fact]
    public void File_that_is_no_database_is_refused()
    {
        File.WriteAllText(Location, string.Concat(Enumerable.Repeat("These are notes, not a database.\n", 100)));
        Assert.Contains("is not a ledger", Assert.Throws<LedgerException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_ledger_is_told()
    {
        using (var ledger = Open())
            for (var i = 0; i < 50; i++)
                ledger.Add(Samples.Record($"n{i}", "Daily", "2024-01-01", ("Anna Weber", $"\"number {i} is here\"")));
        var bytes = File.ReadAllBytes(Location);
        for (var i = 4096 * 2; i < bytes.Length; i++) bytes[i] = (byte)(i * 31);
        File.WriteAllBytes(Location, bytes);
        var fault = Assert.Throws<LedgerException>(() =>
        {
            using var ledger = Open();
            ledger.Search("number");
            ledger.Add(Samples.Record("x", "Daily", "2024-01-01"));
        });
        Assert.Contains("damaged", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_ledger_is_not_made_by_reading()
    {
        Assert.Contains("there is no such ledger", Assert.Throws<LedgerException>(() => Ledger.Open(Location)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Location));
    }

    [Fact]
    public void Folder_is_refused() => Assert.Contains("is a folder", Assert.Throws<LedgerException>(() => Ledger.Open(Path.GetTempPath())).Message, StringComparison.Ordinal);

    [Fact]
    public void Place_that_does_not_exist_is_told() =>
        Assert.Contains("cannot be opened", Assert.Throws<LedgerException>(() => Ledger.Open(Path.Combine(Location, "no", "x.db"), LedgerAccess.Write)).Message, StringComparison.Ordinal);
}

public sealed class PostgresLedgerTests() : LedgerTests(TestDatabase.Postgres());
