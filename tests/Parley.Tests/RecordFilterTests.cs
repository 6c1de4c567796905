using Parley.Records;
using Parley.TestRecords;

namespace Parley.Tests;

public sealed class RecordFilterTests
{
    [Fact]
    public void What_is_not_sure_enough_is_left_out_and_what_lay_in_it_moves_up()
    {
        var record = Crafted.Full with { Statements = [.. Crafted.Full.Statements.Select((statement, i) => statement with { Confidence = i == 1 ? 0.4 : 0.9 })] };
        var gone = record.Statements[1];
        Assert.Contains(record.Statements, statement => statement.Parent == gone.Id);
        var kept = record.AtLeast(0.5);
        Assert.DoesNotContain(kept.Statements, statement => statement.Id == gone.Id);
        Assert.Equal(record.Statements.Count - 1, kept.Statements.Count);
        Assert.All(kept.Statements, statement => Assert.True(statement.Parent is null || kept.Statements.Any(other => other.Id == statement.Parent)));
        Assert.Equal(record.Statements.First(statement => statement.Parent == gone.Id).Chain, kept.Statements.First(statement => record.Statements.Any(old => old.Id == statement.Id && old.Parent == gone.Id)).Chain);
        Assert.Same(record, record.AtLeast(0));
    }
}
