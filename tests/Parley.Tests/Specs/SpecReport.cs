using System.Text;

namespace Parley.Tests.Specs;

/// <summary>What came of a run: an outcome for each case, totals for each field, and a text to read.</summary>
public sealed class SpecReport(IReadOnlyList<SpecCaseResult> results)
{
    /// <summary>The cases' results, in the order they were run.</summary>
    public IReadOnlyList<SpecCaseResult> Results => results;

    /// <summary>The cases that must be looked at: failures, and open cases that pass.</summary>
    public IEnumerable<SpecCaseResult> Failures =>
        results.Where(result => OutcomeOf(result) is SpecOutcome.Failed or SpecOutcome.PassedUnexpectedly);

    /// <summary>How a result counts.</summary>
    public static SpecOutcome OutcomeOf(SpecCaseResult result) => (result.Case.IsOpen, result.IsExact) switch
    {
        (false, true) => SpecOutcome.Passed,
        (false, false) => SpecOutcome.Failed,
        (true, false) => SpecOutcome.Skipped,
        (true, true) => SpecOutcome.PassedUnexpectedly,
    };

    /// <summary>The number of cases with this outcome.</summary>
    public int Count(SpecOutcome outcome) => results.Count(result => OutcomeOf(result) == outcome);

    /// <summary>The score of a field over all cases, open ones included.</summary>
    public FieldScore Total(SpecField field) =>
        results.Aggregate(default(FieldScore), (sum, result) => sum + result.Fields[field]);

    /// <summary>Counts, totals by field, then every failure with its differences.</summary>
    public override string ToString()
    {
        var lines = new StringBuilder();
        lines.AppendLine(string.Join(", ", Enum.GetValues<SpecOutcome>().Select(outcome => $"{outcome}: {Count(outcome)}")));
        foreach (var field in Enum.GetValues<SpecField>())
        {
            var total = Total(field);
            var figures = $"P {total.Precision:F3} R {total.Recall:F3} F1 {total.F1:F3}";
            lines.AppendLine($"{field,-10} {figures} ({total.Right} of {total.Expected})");
        }
        foreach (var failure in Failures)
        {
            lines.AppendLine($"{OutcomeOf(failure)}: {failure.Case}");
            foreach (var difference in failure.Differences) lines.AppendLine($"  {difference}");
        }
        return lines.ToString();
    }
}
