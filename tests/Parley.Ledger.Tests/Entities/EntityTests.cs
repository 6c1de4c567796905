using Parley.Ledgers.Tests.Support;
using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests.Entities;

/// <summary>Who is the same in several articles; run on each kind of database.</summary>
public abstract class EntityTests(TestDatabase database) : IDisposable
{
    private static readonly Edit Editor = new("Jo", new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), "they are one");

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    private Ledger Open() => Ledger.Open(database.Location, LedgerAccess.Write);

    private static Record Article(string id, params RecordEntity[] entities) => Article(id, "2024-05-01", entities);

    private static Record Article(string id, string date, params RecordEntity[] entities) => new()
    {
        Id = id, Text = "Somebody spoke.", Date = date, Url = $"https://{id}.example.org/", Entities = [.. entities.Select((entity, i) => entity with { Id = $"e{i + 1}" })],
    };

    private static RecordEntity Entity(string name, string type = "person", string? country = null, string? role = null) =>
        new() { Id = "", Name = name, Type = type, Country = country, Role = role, Mentions = [new TextSpan(0, 8)] };

    private string? KnownOf(Ledger ledger, string name) => ledger.Entities().SingleOrDefault(known => ledger.ShowEntity(known.Id).Names.Any(each => each.Name == name))?.Id;

    [DatabaseFact]
    public void Names_of_one_person_lead_to_one_entity()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Weber"), Entity("Lorne", "place")));
        ledger.Add(Article("b", Entity("Dr. Anna Weber", country: "DEU", role: "foreign minister")));
        ledger.Add(Article("c", Entity("A. Weber"), Entity("Weber")));
        var known = ledger.Entities("weber");
        Assert.Equal(("k1", "Dr. Anna Weber", "DEU", 3L), (Assert.Single(known).Id, known[0].Name, known[0].Country, known[0].Articles));
        Assert.Equal(["initials", "new", "surname", "surname"], ledger.ShowEntity("k1").Names.Select(name => name.Reason).Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public void Surname_of_two_people_is_neither()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Anna Weber"), Entity("Karl Weber")));
        ledger.Add(Article("b", Entity("Weber")));
        Assert.Equal(3, ledger.Entities("weber").Count);
    }

    [DatabaseFact]
    public void Surname_that_may_be_of_several_adds_one_entity_for_each_country_and_no_more()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Anna Weber"), Entity("Karl Weber")));
        for (var i = 0; i < 6; i++) ledger.Add(Article($"b{i}", Entity(i % 2 == 0 ? "Weber" : "Dr Weber", country: (i % 3) switch { 0 => null, 1 => "DEU", _ => "AUT" })));
        Assert.Equal(5, ledger.Entities("weber").Count);
        Assert.Equal([1L, 1L, 2L, 2L, 2L], ledger.Entities("weber").Select(known => known.Articles).Order());
    }

    [DatabaseFact]
    public void Surname_of_several_is_whose_it_nearly_always_was()
    {
        using var ledger = Open();
        for (var i = 0; i < 12; i++) ledger.Add(Article($"a{i}", Entity("Anna Weber")));
        ledger.Add(Article("b", Entity("Karl Weber"), Entity("Mr Weber")));
        ledger.Add(Article("c", Entity("Weber")));
        ledger.Add(Article("d", Entity("Mrs Weber")));
        ledger.Add(Article("e", Entity("Lind")));
        Assert.Contains(ledger.ShowEntity("k1").Names, name => name is { Name: "Weber", Reason: "prominent" });
        Assert.Contains(ledger.ShowEntity("k1").Names, name => name is { Name: "Mrs Weber", Reason: "surname" });
        Assert.Contains(ledger.ShowEntity("k2").Names, name => name is { Name: "Mr Weber", Reason: "surname" });
        for (var i = 0; i < 6; i++) ledger.Add(Article($"f{i}", Entity("Karl Weber")));
        ledger.Add(Article("g", Entity("Weber")));
        Assert.Equal(3, ledger.Entities("weber").Count);
    }

    [DatabaseFact]
    public void Surnames_alone_do_not_make_anybody_prominent()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Anna Weber")));
        for (var i = 0; i < 20; i++) ledger.Add(Article($"b{i}", Entity("Weber")));
        ledger.Add(Article("c", Entity("Karl Weber")));
        ledger.Add(Article("d", Entity("Weber")));
        Assert.DoesNotContain(ledger.ShowEntity("k1").Names, name => name.Reason == "prominent");
    }

    [DatabaseFact]
    public void Name_that_comes_after_many_surnames_counts_once()
    {
        using var ledger = Open();
        for (var i = 0; i < 12; i++) ledger.Add(Article($"a{i}", Entity("Weber")));
        ledger.Add(Article("b", Entity("Anna Weber")));
        ledger.Add(Article("c", Entity("Karl Weber")));
        ledger.Add(Article("d", Entity("Weber")));
        Assert.DoesNotContain(ledger.Entities().SelectMany(known => ledger.ShowEntity(known.Id).Names), name => name.Reason == "prominent");
    }

    [DatabaseFact]
    public void Split_holds_for_names_that_tables_know_and_for_the_entitys_own_name()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("United States", "place", "USA"), Entity("Anna Weber"), Entity("Ministry of Defence", "organization", "DEU")));
        ledger.Add(Article("b", Entity("US", "place", "USA"), Entity("A. Weber"), Entity("Defense Ministry", "organization", "DEU")));
        ledger.Split(KnownOf(ledger, "US")!, "US", Editor);
        ledger.Split(KnownOf(ledger, "Anna Weber")!, "Anna Weber", Editor);
        ledger.Split(KnownOf(ledger, "Defense Ministry")!, "Defense Ministry", Editor);
        ledger.Add(Article("c", Entity("US", "place", "USA"), Entity("Anna Weber"), Entity("Defense Ministry", "organization", "DEU")));
        ledger.Add(Article("d", Entity("United States", "place", "USA"), Entity("A. Weber"), Entity("Ministry of Defence", "organization", "DEU")));
        Assert.Equal(Enumerable.Repeat(2L, 6), ledger.Entities().Select(known => known.Articles));
        Assert.All(ledger.Entities(), known => Assert.Single(ledger.ShowEntity(known.Id).Names.Select(name => name.Name).Distinct()));
    }

    [DatabaseFact]
    public void Odd_names_are_stored_or_left_out()
    {
        using var ledger = Open();
        var names = new[] { "", " ", "—", "$", new string('a', 5000), new string('Q', 5000), string.Concat(Enumerable.Repeat("\U0001D56C", 200)), "\U0001D56C \U0001D56D \U0001D56E", "the", "Mr.", "Jr." };
        foreach (var type in new[] { "person", "organization", "place", "group", "other" }) ledger.Add(Article(type, [.. names.Select(name => Entity(name, type))]));
        Assert.NotEmpty(ledger.Entities());
    }

    [DatabaseFact]
    public void Son_and_father_are_two_where_an_article_names_both()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Robert Lane")));
        ledger.Add(Article("b", Entity("Robert Lane Jr."), Entity("Robert M. Lane")));
        ledger.Add(Article("c", Entity("Robert Lane Jr.")));
        Assert.Equal([("k1", 2L), ("k2", 2L)], ledger.Entities("lane").OrderBy(known => known.Id).Select(known => (known.Id, known.Articles)));
    }

    [DatabaseFact]
    public void Known_names_are_those_of_the_tables_and_first_names_stay_whole()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Islamic Republic of Iran", "place", "IRN"), Entity("Anna Weber"), Entity("B. Otto Brandt")));
        ledger.Add(Article("b", Entity("A. Maria Weber"), Entity("Bruno Brandt")));
        Assert.Equal(["Anna Weber", "Bruno Brandt", "Iran"], ledger.Entities().Select(known => known.Name).Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public void Entity_of_an_article_is_shown_as_people_corrected_it()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Anna Weber")));
        var id = ledger.ShowEntity("k1").Names.Single().Example;
        ledger.Amend(id, Ledgers.Amending.AmendAction.Correct, Editor, "country", "DEU");
        var shown = ledger.Show(id);
        Assert.Equal(("Anna Weber", "k1", "new", "DEU", "Jo"), (shown["name"], shown["known"], shown["reason"], shown["country"], Assert.Single(shown.Amendments).Amendment.By));
        Assert.Null(ledger.Show(id, amended: false)["country"]);
    }

    [DatabaseFact]
    public void Office_leads_to_its_holder_at_the_time()
    {
        using var ledger = Open();
        ledger.Add(Article("a", "2019-05-01", Entity("Karl Otto", country: "DEU", role: "foreign minister")));
        ledger.Add(Article("b", "2024-05-01", Entity("Anna Weber", country: "DEU", role: "Germany's foreign minister")));
        ledger.Add(Article("c", "2024-06-01", Entity("the German foreign minister", country: "DEU"), Entity("a former foreign minister", country: "DEU")));
        ledger.Add(Article("d", "2019-06-01", Entity("The foreign minister", country: "DEU")));
        ledger.Add(Article("e", "2009-06-01", Entity("The foreign minister", country: "DEU")));
        Assert.Equal(["office"], ledger.ShowEntity(KnownOf(ledger, "Anna Weber")!).Names.Where(name => name.Name.Contains("minister", StringComparison.Ordinal)).Select(name => name.Reason));
        Assert.Contains(ledger.ShowEntity(KnownOf(ledger, "Karl Otto")!).Names, name => name.Reason == "office");
        Assert.Equal(2, ledger.Entities().Count);
    }

    [DatabaseFact]
    public void Merge_is_logged_and_taken_back()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Jody Hale"), Entity("Anna Weber")));
        ledger.Add(Article("b", Entity("Zebulon Hale")));
        var before = LedgerDump.Of(database.Location, ["known", "entity_known"]);
        ledger.Merge("k1", "k3", Editor);
        Assert.Equal("k1", ledger.ShowEntity("k3").Entity.Id);
        Assert.Equal(2, ledger.ShowEntity("k1").Names.Count);
        Assert.Throws<LedgerException>(() => ledger.Merge("k3", "k1", Editor));
        Assert.Equal("k3", ledger.Split("k3", Editor));
        Assert.Equal(before, LedgerDump.Of(database.Location, ["known", "entity_known"]));
        Assert.Equal(
            ["1 2024-05-01T12:00:00Z Jo merge k3 k1 they are one", "2 2024-05-01T12:00:00Z Jo split k3 k1 they are one"],
            ledger.EntityChanges().Select(change => $"{change.Number} {change.At} {change.By} {change.Action} {change.Id} {change.Other}{change.Name} {change.Note}"));
        Assert.Throws<LedgerException>(() => ledger.Split("k3", Editor));
    }

    [DatabaseFact]
    public void Merge_of_merged_ones_comes_apart_where_it_was_joined()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Ada One"), Entity("Bea Two"), Entity("Cid Three")));
        ledger.Merge("k2", "k3", Editor);
        ledger.Merge("k1", "k2", Editor);
        Assert.Equal("k1", ledger.ShowEntity("k3").Entity.Id);
        ledger.Split("k2", Editor);
        Assert.Equal("k2", ledger.ShowEntity("k3").Entity.Id);
        Assert.Equal("k1", ledger.ShowEntity("k1").Entity.Id);
    }

    [DatabaseFact]
    public void Merged_names_hold_for_later_articles()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Jody Hale"), Entity("Zebulon Hale")));
        ledger.Merge("k1", "k2", Editor);
        ledger.Add(Article("b", Entity("Zebulon Hale"), Entity("Hale")));
        Assert.Equal(2, Assert.Single(ledger.Entities("hale")).Articles);
        ledger.Split("k2", Editor);
        Assert.Contains(ledger.ShowEntity("k2").Names, name => name is { Name: "Zebulon Hale", Reason: "name" });
    }

    [DatabaseFact]
    public void Split_name_stays_apart_in_later_articles()
    {
        using var ledger = Open();
        ledger.Add(Article("a", Entity("Anna Weber")));
        ledger.Add(Article("b", Entity("A. Weber")));
        Assert.Single(ledger.Entities());
        Assert.Equal("k2", ledger.Split("k1", "A. Weber", Editor));
        ledger.Add(Article("c", Entity("A. Weber")));
        ledger.Add(Article("d", Entity("Anna Weber")));
        Assert.Equal([("k1", 2L), ("k2", 2L)], ledger.Entities().OrderBy(known => known.Id).Select(known => (known.Id, known.Articles)));
        Assert.Throws<LedgerException>(() => ledger.Split("k1", "Nobody", Editor));
        Assert.Throws<LedgerException>(() => ledger.Split("k1", "Anna Weber", Editor));
    }

    [DatabaseFact]
    public void Unknown_ids_are_refused()
    {
        using var ledger = Open();
        Assert.Contains("no such entity", Assert.Throws<LedgerException>(() => ledger.ShowEntity("k9")).Message, StringComparison.Ordinal);
        Assert.Contains("such as k12", Assert.Throws<LedgerException>(() => ledger.Merge("9", "k1", Editor)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Pairs() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Entities", "same-names.tsv")).Where(line => line[0] != '#')];

    protected void Compare(string row)
    {
        var cells = row.Split('\t');
        using var ledger = Open();
        ledger.Add(Article("a", Entity(cells[1], cells[0], cells[2] == "-" ? null : cells[2])));
        ledger.Add(Article("b", Entity(cells[4], cells[3], cells[5] == "-" ? null : cells[5])));
        var one = ledger.Entities().FirstOrDefault(known => known.Articles == 2);
        Assert.True(cells[6] == "yes" == one is not null, one is null ? "two" : string.Join(", ", ledger.ShowEntity(one.Id).Names.Select(name => $"{name.Name} ({name.Reason})")));
    }
}

public sealed class SqliteEntityTests() : EntityTests(TestDatabase.Sqlite())
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Same_names_are_found(string row) => Compare(row);
}

public sealed class PostgresEntityTests() : EntityTests(TestDatabase.Postgres());
