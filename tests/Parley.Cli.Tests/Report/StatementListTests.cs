using Parley.Cli.Report;
using Parley.Records;
using Parley.TestRecords;
using Record = Parley.Records.Record;

namespace Parley.Cli.Tests.Report;

public sealed class StatementListTests
{
    [Fact]
    public void Statements_stand_under_their_speaker_and_nested_ones_under_their_parent() => Snapshot.Check("statements.txt", Write(Crafted.Full, 80));

    [Theory]
    [InlineData(40)]
    [InlineData(57)]
    [InlineData(100)]
    public void No_line_is_wider_than_the_page(int width)
    {
        var deep = Crafted.Full with
        {
            Statements = [.. Enumerable.Range(1, 300).Select(i => Crafted.Full.Statements[2] with { Id = $"s{i}", Parent = i > 1 ? $"s{i - 1}" : null })],
        };
        foreach (var record in new[] { Crafted.Full, deep })
            Assert.All(Write(record, width).Split('\n'), line => Assert.True(Wrapping.Columns(line) <= width, line));
    }

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var pen = new ColorPen();
        new StatementList(Crafted.Full, pen, 80).Write();
        var text = System.Text.RegularExpressions.Regex.Replace(pen.ToString(), "\e\\[[0-9;]*m", "");
        Assert.Contains("\e[", pen.ToString(), StringComparison.Ordinal);
        Assert.Equal(Write(Crafted.Full, 80), string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' '))));
    }

    [Fact]
    public void Parents_in_a_circle_and_foreign_spans_are_survived()
    {
        var statement = Crafted.Full.Statements[2];
        var odd = Crafted.Full with
        {
            Statements =
            [
                statement with { Id = "a", Parent = "b", Relation = new StatementRelation("\e[31mdenies everything at length", "zz") },
                statement with { Id = "b", Parent = "a", Content = [new Text.TextSpan(0, 100_000)], Source = new Participant([], null, "\e[2J") },
                statement with { Id = "b", Parent = "b", Content = [] },
            ],
        };
        var text = Write(odd, 80);
        Assert.DoesNotContain('\e', text);
        Assert.Contains("  a ", text, StringComparison.Ordinal);
    }

    private static string Write(Record record, int width)
    {
        var pen = new PlainPen();
        new StatementList(record, pen, width).Write();
        return pen.ToString();
    }
}
