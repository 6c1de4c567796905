using Xunit.Abstractions;

namespace Parley.Discourse.Tests.Coreference;

public sealed class CoreferenceSpecTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files => [.. CoreferenceSpec.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void As_many_rows_pass_as_the_floor_says(string file)
    {
        var (passed, all) = (0, 0);
        foreach (var (text, expected) in CoreferenceSpec.Rows(file))
        {
            all++;
            var failures = CoreferenceSpec.Failures(text, expected);
            if (failures.Count == 0) passed++;
            else output.WriteLine($"{text}\n    does not hold: {string.Join("; ", failures)}");
        }
        output.WriteLine($"{file}: {passed} of {all}");
        Assert.InRange(passed, CoreferenceSpec.Floors()[file], all);
    }

    [Fact]
    public void The_specification_has_its_cases() => Assert.True(CoreferenceSpec.Files.Sum(file => CoreferenceSpec.Rows(file).Count()) >= 120);

    [Fact]
    public void Every_file_has_a_floor() => Assert.Equal(CoreferenceSpec.Files, CoreferenceSpec.Floors().Keys.Order(StringComparer.Ordinal));
}
