using Parley.Events.Actors;

namespace Parley.Events.Tests.Actors;

public sealed class ActorTablesTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Path.Combine(TestActors.DataFolder, "actors"), "*.tsv").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_are_sorted_and_none_stands_twice(string file)
    {
        var rows = Rows(file).ToList();
        Assert.Equal(rows.Distinct(StringComparer.Ordinal).Order(new CellOrder()), rows);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Tables_begin_with_a_header_and_have_plain_cells(string file)
    {
        Assert.StartsWith("# ", File.ReadLines(PathOf(file)).First(), StringComparison.Ordinal);
        Assert.All(Rows(file), row => Assert.DoesNotContain("  ", row, StringComparison.Ordinal));
        Assert.All(Rows(file).SelectMany(row => row.Split('\t')), cell => Assert.True(cell.Length > 0 && cell == cell.Trim(), cell));
    }

    [Fact]
    public void Nobody_shares_a_single_office_with_another() => Assert.Empty(ActorChecks.Overlaps(TestActors.Tables));

    [Fact]
    public void Every_name_can_be_found() => Assert.Empty(ActorChecks.Unreachable(TestActors.Tables));

    [Fact]
    public void No_small_word_is_a_role_noun() => Assert.Empty(ActorChecks.Shadowed(TestActors.Tables));

    [Fact]
    public void Every_state_of_today_has_a_leader_in_this_century()
    {
        var codes = File.ReadLines(Path.Combine(TestActors.DataFolder, "discourse", "countries.tsv")).Where(line => line[0] != '#').Select(line => line.Split('\t')[1]);
        var day = new DateOnly(2015, 6, 30);
        string[] notStates = ["ESH", "GRL", "HKG", "MAC", "PRI"];
        var without = codes.Except(notStates).Where(code => !Held(code, "state", day) && !Held(code, "government", day) && !Held(code, "supreme", day) && !Held(code, "regent", day)).ToList();
        Assert.Empty(without);
    }

    [Fact]
    public void A_users_term_replaces_the_projects_and_adds_to_it()
    {
        using var folder = new UserFolder();
        folder.Write("leaders.tsv", "Boris Johnson\tGBR\tprime minister\t2019-07-24\t2019-07-25\t-\nIda Placeholder\tGBR\tforeign minister\t1990\t1991\t-\n");
        var tables = ActorTables.Load(TestActors.DataFolder, [folder.Path]);
        var johnson = tables.Persons.Find("Boris Johnson")!;
        Assert.Null(johnson.OnDay(new DateOnly(2020, 1, 1), term => term.Office.Name == "prime minister"));
        Assert.Equal("GBRGOV", tables.Persons.Find("Ida Placeholder")!.Terms[0].Code);
    }

    [Fact]
    public void A_users_noun_and_organisation_replace_the_projects()
    {
        using var folder = new UserFolder();
        folder.Write("agents.tsv", "baker\tbakers\tAGR\t-\town\nsoldier\tsoldiers\tPRM\t-\town\n");
        folder.Write("organisations.tsv", "Hamas\t-\tarmed-group\tPSE\tPSEGOV\t-\t-\n");
        var resolver = new ActorResolver(ActorTables.Load(TestActors.DataFolder, [folder.Path]));
        Assert.Equal("FRAPRM", resolver.Resolve(new ActorQuery { Text = "French soldiers" }).Code);
        Assert.Equal("FRAAGR", resolver.Resolve(new ActorQuery { Text = "French bakers" }).Code);
        Assert.Equal("PSEGOV", resolver.Resolve(new ActorQuery { Text = "Hamas" }).Code);
    }

    [Fact]
    public void Faults_of_a_users_tables_name_file_and_line()
    {
        using var folder = new UserFolder();
        folder.Write("leaders.tsv", "# comment\nA B\tGBR\tking of the hill\t2000\t2001\t-\nA B\tQQQ\tpresident\t2000\t2001\t-\nA B\tGBR\tpresident\t2002\t2001\t-\nA B\tGBR\tpresident\t2002-13\t-\t-\ntoo\tfew\n");
        folder.Write("agents.tsv", "baker\tbakers\tXXX\t-\town\n");
        var message = Assert.Throws<Parley.Text.Tables.TableFormatException>(() => ActorTables.Load(TestActors.DataFolder, [folder.Path])).Message;
        foreach (var expected in new[] { "leaders.tsv, line 2", "leaders.tsv, line 3", "leaders.tsv, line 4", "leaders.tsv, line 5", "leaders.tsv, line 6", "agents.tsv, line 1" })
            Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_table_is_named() =>
        Assert.Contains("roles.tsv", Assert.Throws<Parley.Text.Tables.TableFormatException>(() => ActorTables.Load(Path.Combine(TestActors.DataFolder, "nowhere"))).Message, StringComparison.Ordinal);

    private static bool Held(string code, string officeClass, DateOnly day) => TestActors.Tables.Persons.Holders(code, officeClass).Any(holder => holder.Term.Term.Holds(day));

    private static string PathOf(string file) => Path.Combine(TestActors.DataFolder, "actors", file);

    private static IEnumerable<string> Rows(string file) => File.ReadLines(PathOf(file)).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>By cells from the first, each by code point.</summary>
    private sealed class CellOrder : IComparer<string>
    {
        public int Compare(string? x, string? y)
        {
            var (a, b) = (x!.Split('\t'), y!.Split('\t'));
            for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
                if (string.CompareOrdinal(a[i], b[i]) is var order and not 0)
                    return order;
            return a.Length - b.Length;
        }
    }

    private sealed class UserFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("parley-actors-").FullName;

        public void Write(string file, string rows) => File.WriteAllText(System.IO.Path.Combine(Path, file), rows);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
