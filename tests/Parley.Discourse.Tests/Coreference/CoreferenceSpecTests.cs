using Parley.Tests.Specs;
using Xunit.Abstractions;

namespace Parley.Discourse.Tests.Coreference;

public sealed class CoreferenceSpecTests(ITestOutputHelper output)
{
    private const int LeastRows = 120;

    public static TheoryData<string> Files => SpecFolder.Names("coreference");

    [Theory]
    [MemberData(nameof(Files))]
    public void Who_is_who_is_as_specified(string file) => SpecRunner.Run(CoreferenceSpec.Rows(file), CoreferenceSpec.Failures).Check(output.WriteLine);

    [Fact]
    public void The_specification_has_its_cases() =>
        Assert.True(SpecFolder.Files("coreference").Sum(path => CoreferenceSpec.Rows(Path.GetFileName(path)).Count) >= LeastRows);
}
