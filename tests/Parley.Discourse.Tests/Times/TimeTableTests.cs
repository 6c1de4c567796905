namespace Parley.Discourse.Tests.Times;

public sealed class TimeTableTests
{
    public static TheoryData<string> Tables() =>
        [.. Directory.GetFiles(Path.Combine(TestTables.Root, "data", "times"), "*.tsv").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_commented_sorted_and_free_of_duplicates(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(TestTables.Root, "data", "times", name));
        var keys = lines.Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Split('\t')[0]).ToArray();

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("# Written for Parley; Apache-2.0. Columns:", StringComparison.Ordinal));
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Distinct(StringComparer.OrdinalIgnoreCase).Count(), keys.Length);
    }
}
