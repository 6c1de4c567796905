namespace Parley.Tests.Specs;

public class SpecRunnerTests
{
    private static readonly SpecCase<SpecStatement> Closed = Case("Closed");
    private static readonly SpecCase<SpecStatement> Open = Case("Open (open)");

    [Fact]
    public void A_case_that_passes_has_passed() => Assert.Equal(SpecOutcome.Passed, Outcome(Closed));

    [Fact]
    public void A_case_that_differs_has_failed() => Assert.Equal(SpecOutcome.Failed, Outcome(Closed, "missed"));

    [Fact]
    public void An_open_case_that_differs_is_no_failure()
    {
        var report = SpecRunner.Run([Open], _ => ["missed"]);
        Assert.Equal(1, report.Count(SpecOutcome.Open));
        report.Check(_ => { }, null);
    }

    [Fact]
    public void An_open_case_that_passes_is_a_failure_and_is_named()
    {
        var report = SpecRunner.Run([Open], _ => []);
        Assert.Equal(1, report.Count(SpecOutcome.PassedUnexpectedly));
        Assert.Contains("PassedUnexpectedly: runner.md:1 Open", report.ToString().Split(Environment.NewLine));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => report.Check(_ => { }, null));
    }

    [Fact]
    public void What_throws_fails_the_case_and_not_the_run()
    {
        var report = SpecRunner.Run([Closed, Closed], _ => throw new InvalidOperationException("broken"));
        Assert.Equal(2, report.Count(SpecOutcome.Failed));
        Assert.Contains("it threw InvalidOperationException: broken", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_names_every_failure_with_its_differences()
    {
        var lines = SpecRunner.Run([Closed], _ => ["s1 missed: no"]).ToString().Split(Environment.NewLine);
        Assert.Contains("Failed: runner.md:1 Closed", lines);
        Assert.Contains("  s1 missed: no", lines);
    }

    [Theory]
    [InlineData("## A title", true, "## A title (open)")]
    [InlineData("## A title (open)", true, "## A title (open)")]
    [InlineData("## A title (open)", false, "## A title")]
    [InlineData("| one | two |", true, "| one | two (open) |")]
    [InlineData("| one | two (open) |", false, "| one | two |")]
    public void Marks_are_written_at_the_end_of_a_heading_or_row(string line, bool isOpen, string written) =>
        Assert.Equal(written, SpecMark.Write(line, isOpen));

    [Fact]
    public void Rows_of_a_table_are_read_with_their_line_and_mark()
    {
        var rows = SpecTable.Parse(["Words.", "| text | expected |", "|---|---|", "| a b | c |", "| d | e (open) |"], "t.md", "text", "expected");
        Assert.Equal(["t.md:4 a b", "t.md:5 d"], rows.Select(row => row.ToString()));
        Assert.Equal([false, true], rows.Select(row => row.IsOpen));
        Assert.Equal(["d", "e"], rows[1].Cells);
    }

    [Theory]
    [InlineData("| text | wanted |", "| a | b |", "t.md:1: the columns are text | expected")]
    [InlineData("| text | expected |", "| a | b | c |", "t.md:3: 2 cells expected, found 3")]
    public void A_table_of_another_form_is_an_error(string header, string row, string message) => Assert.StartsWith(
        message,
        Assert.Throws<SpecFormatException>(() => SpecTable.Parse([header, "|---|---|", row], "t.md", "text", "expected")).Message,
        StringComparison.Ordinal);

    private static SpecOutcome Outcome(SpecCase<SpecStatement> specCase, params string[] differences) =>
        SpecRunner.Run([specCase], _ => differences).Results[0].Outcome;

    private static SpecCase<SpecStatement> Case(string title) => SpecFile.Parse(
        [$"## {title}", "date: 1978-07-19 · outlet: Wire", "> Brandt said no.", "- s1: [Brandt] | said | no | indirect says"],
        "runner.md",
        StatementGrammar.Instance)[0];
}
