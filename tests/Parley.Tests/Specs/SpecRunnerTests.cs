namespace Parley.Tests.Specs;

public class SpecRunnerTests
{
    private static readonly SpecCase Closed = Case("Closed", open: false);
    private static readonly SpecCase Open = Case("Open", open: true);

    [Fact]
    public void A_case_that_passes_has_passed() => Assert.Equal(SpecOutcome.Passed, Outcome(Closed, Closed.Statements));

    [Fact]
    public void A_case_that_differs_has_failed() => Assert.Equal(SpecOutcome.Failed, Outcome(Closed, []));

    [Fact]
    public void An_open_case_that_differs_is_skipped()
    {
        var report = SpecRunner.Run([Open], (_, _, _) => []);
        Assert.Equal(1, report.Count(SpecOutcome.Skipped));
        Assert.Empty(report.Failures);
    }

    [Fact]
    public void An_open_case_that_passes_is_a_failure()
    {
        var report = SpecRunner.Run([Open], (_, _, _) => Open.Statements);
        Assert.Equal(1, report.Count(SpecOutcome.PassedUnexpectedly));
        Assert.Single(report.Failures);
    }

    [Fact]
    public void The_engine_gets_text_date_and_outlet()
    {
        (string, string?, string?) got = default;
        SpecRunner.Run([Closed], (text, date, outlet) =>
        {
            got = (text, date, outlet);
            return [];
        });
        Assert.Equal(("Brandt said no.", "1978-07-19", "Wire"), got);
    }

    [Fact]
    public void An_engine_that_throws_fails_the_case_and_not_the_run()
    {
        var report = SpecRunner.Run([Closed, Closed], (_, _, _) => throw new InvalidOperationException("broken"));
        Assert.Equal(2, report.Count(SpecOutcome.Failed));
        Assert.Contains("engine threw InvalidOperationException: broken", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_add_up_over_cases()
    {
        var report = SpecRunner.Run([Closed, Open], (_, _, _) => Closed.Statements);
        Assert.Equal(new FieldScore(2, 2, 2), report.Total(SpecField.Content));
    }

    [Fact]
    public void The_report_names_every_failure_with_its_differences()
    {
        var lines = SpecRunner.Run([Closed], (_, _, _) => []).ToString().Split(Environment.NewLine);
        Assert.Contains("Failed: runner.md:1 Closed", lines);
        Assert.Contains("  s1 missed: no", lines);
    }

    private static SpecOutcome Outcome(SpecCase specCase, IReadOnlyList<SpecStatement> found) =>
        SpecReport.OutcomeOf(SpecRunner.Run([specCase], (_, _, _) => found).Results[0]);

    private static SpecCase Case(string title, bool open) => SpecFile.Parse(
        [
            $"## {title}{(open ? " (open)" : "")}",
            "date: 1978-07-19 · outlet: Wire",
            "> Brandt said no.",
            "- s1: [Brandt] | said | no | indirect says",
        ],
        "runner.md")[0];
}
