using Parley.Tests.Specs;
using Xunit.Abstractions;

namespace Parley.Tests.Details;

/// <summary>Given source, cue and content, the details of the statements in tests/specs/details are found.</summary>
public class DetailSpecsTests(ITestOutputHelper output)
{
    private const int LeastCases = 120;

    public static TheoryData<string> Files() => SpecFolder.Names("details");

    [Theory]
    [MemberData(nameof(Files))]
    public void Details_are_as_specified(string file) =>
        SpecRunner.Run(SpecFile.Read(SpecFolder.File("details", file), StatementGrammar.Instance), DetailCheck.Differences).Check(output.WriteLine);

    [Fact]
    public void There_are_enough_cases_of_their_own_title()
    {
        var cases = SpecFile.ReadFolder("details", StatementGrammar.Instance);
        Assert.True(cases.Count >= LeastCases, $"{cases.Count} cases, {LeastCases} wanted");
        Assert.Empty(cases.GroupBy(c => c.Title).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(cases.GroupBy(c => c.Text).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
