using Parley.Tests.Specs;
using Xunit.Abstractions;

namespace Parley.Events.Tests.Actors;

public sealed class ActorSpecTests(ITestOutputHelper output)
{
    private const int LeastRows = 150;

    public static TheoryData<string> Files => SpecFolder.Names("actors");

    [Theory]
    [MemberData(nameof(Files))]
    public void Mentions_resolve_as_specified(string file) => SpecRunner.Run(ActorSpec.Rows(file), Differences).Check(output.WriteLine);

    [Fact]
    public void There_are_enough_cases_and_none_twice()
    {
        var rows = SpecFolder.Files("actors").SelectMany(path => ActorSpec.Rows(Path.GetFileName(path))).Select(row => string.Join('|', row.Cells.Take(3))).ToList();
        Assert.True(rows.Count >= LeastRows, $"{rows.Count} cases");
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }

    private static List<string> Differences(SpecRow row)
    {
        var resolution = TestActors.Resolver.Resolve(ActorSpec.Query(row.Cells[0], row.Cells[1], row.Cells[2]));
        var (expected, found) = (string.Join(" | ", row.Cells.Skip(3)), ActorSpec.Describe(resolution));
        return expected == found ? [] : [$"expected {expected}", $"found    {found}", $"because  {resolution.Reason}"];
    }
}
