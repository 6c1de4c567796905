using Xunit.Abstractions;

namespace Parley.Tests.Specs;

/// <summary>The standard pipeline over all statement specs.</summary>
public sealed class StatementSpecRunTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files() => SpecFolder.Names("statements");

    [Theory]
    [MemberData(nameof(Files))]
    public void Statements_are_as_specified(string file) => SpecRunner.Run(
        SpecFile.Read(SpecFolder.File("statements", file), StatementGrammar.Instance),
        spec => SpecScorer.Differences(spec, PipelineEngine.Read(spec.Text, spec.Date, spec.Outlet))).Check(output.WriteLine);
}
