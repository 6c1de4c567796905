using System.Globalization;
using Parley.Text.Tables;
using Xunit.Abstractions;

namespace Parley.Tests.Specs;

/// <summary>The standard pipeline over all statement specs, with a floor for each file.</summary>
/// <remarks>
/// <c>tests/specs/floors.tsv</c> says how many cases of a file must pass whole, and the least F1 of statements found (contents that share
/// half of their words). The figures of every run are printed; raise a floor when they rise. Set PARLEY_SPECS=1 for every difference.
/// </remarks>
public sealed class StatementSpecRunTests(ITestOutputHelper output)
{
    private const int Columns = 3;

    private static readonly Dictionary<string, (int Passed, double F1)> Floors = TsvTable.Load(SpecFolder.Floors(), Columns).ToDictionary(
        row => row[0], row => (int.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture)));

    public static TheoryData<string> Files() => new(SpecFolder.StatementFiles().Select(path => Path.GetFileName(path)));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_pipeline_keeps_to_the_floor_of(string file)
    {
        var report = SpecRunner.Run(SpecFile.Read(SpecFolder.StatementFiles().Single(path => Path.GetFileName(path) == file)), PipelineEngine.Read);
        var passed = report.Results.Count(result => result.IsExact);
        var found = report.Results.Aggregate(default(FieldScore), (sum, result) => sum + result.Statements);
        output.WriteLine($"{file}\t{passed} of {report.Results.Count} cases\tstatements P {found.Precision:F3} R {found.Recall:F3} F1 {found.F1:F3}");
        foreach (var field in Enum.GetValues<SpecField>()) output.WriteLine($"  {field,-10} {report.Total(field)}");
        if (Environment.GetEnvironmentVariable("PARLEY_SPECS") == "1") output.WriteLine(report.ToString());
        Assert.True(passed >= Floors[file].Passed, $"{passed} cases of {file} pass, {Floors[file].Passed} did before\n{report}");
        Assert.True(found.F1 >= Floors[file].F1, $"F1 {found.F1:F3} of {file}, {Floors[file].F1:F3} before\n{report}");
    }
}
