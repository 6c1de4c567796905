using Parley.Formats.Tables;
using Parley.Text;

namespace Parley.Tests.Formats;

/// <summary>The tables of events: their columns, and Parley's own read back.</summary>
public sealed class EventTablesTests
{
    private const string Text = "Turkey attacked Syria on Monday. Peru and Chile signed a trade agreement. Spain will not visit Cuba. 😀 \"Iran must leave Iraq,\" the Iraqi president said.";

    private static readonly Lazy<Parley.Records.Record> Read = new(() => Pipeline.Load().Read(new Article { Id = "a\tb", Text = Text, Date = "2015-03-04", Outlet = "Example Daily", Url = "https://example.org/1" }));

    private static readonly EventTables Tables = EventTables.Load(new InstalledFiles().Data);

    [Theory]
    [InlineData("events", 22, true)]
    [InlineData("polecat", 40, true)]
    [InlineData("icews", 20, true)]
    [InlineData("gdelt", 61, false)]
    [InlineData("phoenix", 26, false)]
    public void Table_has_the_columns_of_its_model_and_rows_as_wide(string name, int width, bool hasHeader)
    {
        var table = Tables.Find(name)!;
        Assert.Equal((width, hasHeader), (table.Columns.Count, table.HasHeader));
        var rows = table.Rows(Read.Value).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(width, row.Length));
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.AsSpan().ContainsAny('\t', '\n', '\r'), cell));
    }

    [Fact]
    public void Columns_begin_and_end_as_their_models_do()
    {
        Assert.Equal(("Event ID", "Version"), Ends("polecat"));
        Assert.Equal(("Event ID", "Longitude"), Ends("icews"));
        Assert.Equal(("GLOBALEVENTID", "SOURCEURL"), Ends("gdelt"));
        Assert.Equal(("EventID", "Sources"), Ends("phoenix"));
    }

    [Fact]
    public void Own_table_reads_back_as_it_was()
    {
        var table = Tables.Find("events")!;
        var text = string.Join('\n', table.Rows(Read.Value).Prepend([.. table.Columns]).Select(row => string.Join('\t', row)));
        var back = OwnTable.Read(new StringReader(text)).ToList();
        var rows = OwnTable.Of(Read.Value).ToList();
        Assert.Equal(rows.Count, back.Count);
        for (var i = 0; i < rows.Count; i++) Assert.Equivalent(rows[i], back[i], strict: true);
    }

    [Fact]
    public void Own_table_with_another_header_or_a_short_row_is_refused_with_its_line()
    {
        Assert.Contains("Line 1", Assert.Throws<FormatException>(() => OwnTable.Read(new StringReader("a\tb")).Count()).Message, StringComparison.Ordinal);
        var header = string.Join('\t', Tables.Find("events")!.Columns);
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => OwnTable.Read(new StringReader(header + "\nx\ty")).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_without_a_place_for_the_status_leave_out_what_did_not_happen()
    {
        Assert.Contains(Read.Value.Events, coded => coded.Status is not ("actual" or "historic"));
        var happened = Read.Value.Events.Count(coded => coded.Status is "actual" or "historic");
        Assert.Equal(happened, Tables.Find("polecat")!.Rows(Read.Value).Count());
        Assert.Equal(Read.Value.Events.Count, Tables.Find("events")!.Rows(Read.Value).Count());
    }

    [Fact]
    public void Quad_classes_follow_the_roots_of_CAMEO()
    {
        var ontology = Parley.Events.Lexicon.Ontology.Load(Path.Combine(new InstalledFiles().Data, "events"));
        Assert.All(ontology.Codes, code => Assert.Equal(int.Parse(code.Code[..2], System.Globalization.CultureInfo.InvariantCulture) switch { <= 2 => 0, <= 5 => 1, <= 8 => 2, <= 13 => 3, _ => 4 }, code.Quad));
        Assert.All(ontology.Codes, code => Assert.InRange(code.Goldstein, -10, 10));
    }

    private static (string First, string Last) Ends(string name) => (Tables.Find(name)!.Columns[0], Tables.Find(name)!.Columns[^1]);
}
