using System.Text;

namespace Parley.Tests.Specs;

/// <summary>What came of a run: an outcome for each case, and a text to read.</summary>
/// <param name="Results">The results, in the order of the cases.</param>
public sealed record SpecReport(IReadOnlyList<SpecResult> Results)
{
    private const string Variable = "PARLEY_SPECS";

    /// <summary>The cases to look at: those that must pass and do not, and open ones that pass.</summary>
    public IEnumerable<SpecResult> Failures =>
        Results.Where(result => result.Outcome is SpecOutcome.Failed or SpecOutcome.PassedUnexpectedly);

    /// <summary>The number of cases with this outcome.</summary>
    public int Count(SpecOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    /// <summary>Fails the test, naming every case to look at.</summary>
    /// <remarks>
    /// <c>PARLEY_SPECS=update</c> sets the marks <c>(open)</c> in the files anew instead, to be looked at before they are committed;
    /// <c>PARLEY_SPECS=1</c> prints what open cases lack, too.
    /// </remarks>
    public void Check(Action<string> print) => Check(print, Environment.GetEnvironmentVariable(Variable));

    /// <summary>The same with a wish of one's own.</summary>
    public void Check(Action<string> print, string? wish)
    {
        if (wish == "update") WriteMarks();
        print(Tell(wish == "1" ? Results.Where(result => result.Differences.Count > 0) : []));
        if (wish != "update" && Failures.Any()) Assert.Fail(ToString());
    }

    /// <summary>How many cases came out how, then every failure with its differences.</summary>
    public override string ToString() => Tell(Failures);

    /// <summary>Marks in the files what fails as open, and takes the mark off what passes.</summary>
    private void WriteMarks()
    {
        foreach (var file in Failures.GroupBy(result => result.Item.Path))
        {
            var lines = File.ReadAllLines(file.Key);
            foreach (var (item, differences) in file) lines[item.Line - 1] = SpecMark.Write(lines[item.Line - 1], differences.Count > 0);
            File.WriteAllText(file.Key, string.Concat(lines.Select(line => line + "\n")));
        }
    }

    private string Tell(IEnumerable<SpecResult> shown)
    {
        var text = new StringBuilder();
        text.AppendLine(string.Join(", ", Enum.GetValues<SpecOutcome>().Select(outcome => $"{outcome}: {Count(outcome)}")));
        foreach (var result in shown)
        {
            text.AppendLine($"{result.Outcome}: {result.Item}");
            foreach (var difference in result.Differences) text.AppendLine($"  {difference}");
            if (result.Outcome == SpecOutcome.PassedUnexpectedly) text.AppendLine("  take off its mark (open)");
        }
        return text.ToString();
    }
}
