using Parley.Discourse.Times;
using Parley.Tests.Specs;
using Xunit.Abstractions;

namespace Parley.Discourse.Tests.Times;

public sealed class TimeSpecTests(ITestOutputHelper output)
{
    private const int LeastRows = 120;

    public static TheoryData<string> Files => SpecFolder.Names("times");

    [Theory]
    [MemberData(nameof(Files))]
    public void Expressions_are_as_specified(string file) => SpecRunner.Run(Rows(file), Differences).Check(output.WriteLine);

    [Fact]
    public void The_specification_has_its_cases() =>
        Assert.True(SpecFolder.Files("times").Sum(path => Rows(Path.GetFileName(path)).Count) >= LeastRows);

    private static IReadOnlyList<SpecRow> Rows(string file) => SpecTable.Read(SpecFolder.File("times", file), "text", "published", "expressions");

    private static List<string> Differences(SpecRow row)
    {
        var (text, published, expected) = (row.Cells[0], row.Cells[1], row.Cells[2]);
        var found = Reading.Read(text, published == "-" ? null : published);
        var written = Reading.Write(text, found);
        List<string> differences = written == expected ? [] : [$"expected {expected}", $"found    {written}"];
        differences.AddRange(found.Where(one => one.Value is null != (one.Basis == TimeBasis.None)).Select(one => $"a value without basis, or a basis without value: {one}"));
        differences.AddRange(found.Where(one => one.Value is null && one.Note is null).Select(one => $"neither value nor note: {one}"));
        return differences;
    }
}
