using Parley.Discourse.Coreference.Mentions;
using Parley.Discourse.Coreference.Ranking;
using Parley.Discourse.Coreference.Tables;
using Parley.Text.Tables;

namespace Parley.Discourse.Tests.Coreference;

public sealed class CoreferenceTableTests
{
    private static readonly CoreferenceTables Tables = CoreferenceTables.Load(TestTables.Folder);

    [Theory]
    [InlineData("roles.tsv", 6)]
    [InlineData("pronouns.tsv", 6)]
    [InlineData("titles.tsv", 2)]
    [InlineData("first-names.tsv", 2)]
    public void Rows_are_sorted_and_unique(string file, int columns)
    {
        var keys = Rows(file, columns).ConvertAll(row => row[0]);
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_role_is_found_and_no_longer_than_the_longest()
    {
        foreach (var row in Rows("roles.tsv", 6))
        {
            Assert.True(Tables.Roles.TryFind(row[0], out var role), row[0]);
            Assert.Equal(row[0].ToLowerInvariant(), row[0]);
            Assert.InRange(row[0].Split(' ').Length, 1, RoleTable.LongestEntry);
            Assert.True(role.Relation != CountryRelation.Name || role.Kind == ReferentKind.Organization, row[0]);
            Assert.True(role.Gender != Gender.Neuter, row[0]);
        }
    }

    [Fact]
    public void Every_given_name_and_title_is_found()
    {
        Assert.All(Rows("first-names.tsv", 2), row => Assert.True(char.IsUpper(row[0][0]) && Tables.FirstNames.TryFind(row[0], out _), row[0]));
        Assert.All(Rows("titles.tsv", 2), row => Assert.True(Tables.Titles.TryFind(row[0] + ".", out _), row[0]));
        Assert.All(Rows("pronouns.tsv", 6), row => Assert.True(Tables.Pronouns.TryFind(row[0].ToUpperInvariant(), out _), row[0]));
    }

    [Fact]
    public void Offices_are_shared_by_more_than_one_noun()
    {
        var alone = Rows("roles.tsv", 6).Where(row => row[4] != "-").GroupBy(row => row[4]).Where(group => group.Count() == 1).Select(group => group.Key);
        Assert.Empty(alone);
    }

    [Fact]
    public void Weights_are_sorted_and_each_is_a_feature()
    {
        var rows = Rows("pronoun-weights.tsv", 4);
        var keys = rows.ConvertAll(row => (row[0], row[1], row[2]));
        Assert.Equal(keys.OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal).ThenBy(key => key.Item3, StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.NotNull(PronounWeights.Load(Path.Combine(TestTables.Folder, "pronoun-weights.tsv")));
    }

    [Fact]
    public void Features_are_read_as_they_are_written()
    {
        foreach (var name in Enum.GetValues<FeatureName>())
        {
            var (first, second) = FeatureValues.Of(name);
            Assert.InRange(Math.Max(first.Length, second.Length), 2, FeatureValues.Limit);
            for (var i = 0; i < first.Length; i++)
                for (var j = 0; j < second.Length; j++)
                {
                    var feature = Feature.Of(name, i, j);
                    var (described, values) = Feature.Describe(feature);
                    Assert.Equal(feature, Feature.Parse(described.ToString(), values));
                }
        }
    }

    [Theory]
    [InlineData("Person\tDistance\t0 name\tmuch", "is no number")]
    [InlineData("Person\tDistance\tfar name\t1", "no feature")]
    [InlineData("Dog\tDistance\t0 name\t1", "no feature")]
    public void Faulty_weights_are_reported(string row, string message)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, row + "\n");
        Assert.Contains(message, Assert.Throws<TableFormatException>(() => PronounWeights.Load(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Theory]
    [InlineData("Valdia", "Valdian", true)]
    [InlineData("Iran", "Iraq", false)]
    [InlineData("Iran", "Iranian", true)]
    [InlineData("Austria", "Australia", false)]
    public void Countries_are_one_when_only_the_ending_differs(string one, string other, bool same) => Assert.Equal(same, CountryWords.Same(one, other));

    private static List<string[]> Rows(string file, int columns) => TsvTable.Load(Path.Combine(TestTables.Folder, file), columns);
}
