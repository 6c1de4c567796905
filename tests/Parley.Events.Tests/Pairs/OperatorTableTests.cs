using Parley.Events.Pairs;
using Parley.Text.Tables;

namespace Parley.Events.Tests.Pairs;

public sealed class OperatorTableTests
{
    private static readonly string Folder = Path.Combine(TestLexicon.Data, "events");
    private static readonly OperatorTable Table = OperatorTable.Load(Folder);

    [Theory]
    [InlineData("operators.tsv", 2)]
    [InlineData("operations.tsv", 3)]
    public void Tables_are_sorted_and_have_each_row_once(string name, int columns)
    {
        var rows = TsvTable.Load(Path.Combine(Folder, name), columns).Select(row => string.Join('\t', columns == 2 ? row[..1] : row)).ToList();
        Assert.Equal(rows.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), rows);
    }

    [Fact]
    public void No_type_stands_twice_under_a_class()
    {
        var rows = TsvTable.Load(Path.Combine(Folder, "operations.tsv"), 3).SelectMany(row => TsvTable.Values(row[1]).Select(type => (row[0], type))).ToList();
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }

    [Fact]
    public void Operations_have_known_classes_and_types()
    {
        var classes = Table.Classes.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var ((operation, type), result) in Table.Results)
        {
            Assert.Contains(operation, classes);
            Assert.NotNull(TestLexicon.Project.Ontology.Plover(type));
            Assert.NotNull(TestLexicon.Project.Ontology.Plover(result));
        }
    }

    [Theory]
    [InlineData("refuse", "AID", "REJECT")]
    [InlineData("stop", "AID", "SANCTION")]
    [InlineData("stop", "ASSAULT", "RETREAT")]
    [InlineData("ask", "CONSULT", "REQUEST")]
    [InlineData("say", "AID", "AID")]
    public void What_governs_an_action_changes_it(string operation, string type, string result) => Assert.Equal(result, Table.Apply(operation, type));
}
