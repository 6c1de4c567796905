using Parley.Tests.Specs;
using Xunit.Abstractions;

namespace Parley.Tests.Details;

/// <summary>Given source, cue and content, the details of the statements in tests/specs are found.</summary>
public class DetailSpecsTests(ITestOutputHelper output)
{
    private const int LeastCases = 120;
    private const double LeastShare = 0.9;

    public static TheoryData<SpecCase> Cases() => [.. SpecFolder.Files("details").SelectMany(SpecFile.Read)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Details_are_as_specified(SpecCase spec)
    {
        var differences = DetailCheck.Differences(spec);
        if (spec.IsOpen) Assert.NotEmpty(differences);
        else Assert.Empty(differences);
    }

    [Fact]
    public void There_are_enough_cases_of_their_own_title()
    {
        var cases = SpecFolder.Files("details").SelectMany(SpecFile.Read).ToArray();
        Assert.True(cases.Length >= LeastCases, $"{cases.Length} cases, {LeastCases} wanted");
        Assert.Empty(cases.GroupBy(c => c.Title).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(cases.GroupBy(c => c.Text).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Most_details_of_the_statement_specs_are_found()
    {
        var (all, right) = (0, 0);
        foreach (var spec in SpecFolder.StatementFiles().SelectMany(SpecFile.Read))
        {
            var differences = DetailCheck.Differences(spec);
            all++;
            if (differences.Count == 0) right++;
            foreach (var difference in differences) output.WriteLine($"{spec}: {difference}");
        }
        output.WriteLine($"{right} of {all} cases");
        Assert.True(right >= LeastShare * all, $"{right} of {all} cases");
    }
}
