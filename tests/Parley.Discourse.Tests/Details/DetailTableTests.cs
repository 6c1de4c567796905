using System.Text.RegularExpressions;
using Parley.Discourse.Details.Tables;
using Parley.Text.Tables;

namespace Parley.Discourse.Tests.Details;

/// <summary>The tables of details are what their headers promise.</summary>
public sealed partial class DetailTableTests
{
    [Theory]
    [InlineData("addressing.tsv", 3, 2)]
    [InlineData("outlet-words.tsv", 3, 2)]
    [InlineData("outlets.tsv", 5, 1)]
    [InlineData("relations.tsv", 2, 1)]
    [InlineData("report-nouns.tsv", 4, 1)]
    [InlineData("venues.tsv", 3, 1)]
    public void A_table_is_commented_sorted_and_free_of_duplicates(string name, int columns, int keys)
    {
        Assert.StartsWith("# ", File.ReadLines(DetailTests.Table(name)).First(), StringComparison.Ordinal);
        var rows = Rows(name, columns).ConvertAll(row => string.Join('\t', row[..keys]));
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
        Assert.Equal(rows.Count, rows.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("addressing.tsv", 3)]
    [InlineData("relations.tsv", 2)]
    [InlineData("report-nouns.tsv", 4)]
    [InlineData("venues.tsv", 3)]
    public void Words_are_in_lower_case(string name, int columns) =>
        Assert.All(Rows(name, columns), row => Assert.Equal(row[0].ToLowerInvariant(), row[0]));

    [Fact]
    public void Outlets_have_a_known_country_and_each_name_once()
    {
        var codes = Rows("countries.tsv", 5).Select(row => row[1]).ToHashSet();
        var rows = Rows("outlets.tsv", 5);
        Assert.All(rows, row => Assert.Contains(row[2], codes));
        var names = rows.SelectMany(Names).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(names, name => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Outlets_are_hundreds_of_all_kinds_and_many_countries()
    {
        var rows = Rows("outlets.tsv", 5);
        Assert.True(rows.Count > 500);
        Assert.Equal(["agency", "broadcaster", "newspaper", "platform", "site"], rows.Select(row => row[1]).Distinct().Order(StringComparer.Ordinal));
        Assert.True(rows.Select(row => row[2]).Distinct().Count() > 100);
    }

    [Fact]
    public void Slots_are_known_words()
    {
        string[] known = ["object", "indirect", "complement", "previous", "to", "on", "upon", "of", "with", "at", "before", "for"];
        foreach (var row in Rows("addressing.tsv", 3))
            Assert.All(TsvTable.Values(row[2]), slot => Assert.True(row[1] == "thing" ? slot == "-" : known.Contains(slot), $"{row[0]}: {slot}"));
    }

    [Fact]
    public void Prepositions_and_openers_are_words()
    {
        Assert.All(Rows("venues.tsv", 3), row => Assert.All(TsvTable.Values(row[2]), word => Assert.Matches(Letters(), word)));
        Assert.All(Rows("report-nouns.tsv", 4), row => Assert.All(TsvTable.Values(row[2]).Concat(TsvTable.Values(row[3])), word => Assert.Matches(Letters(), word)));
    }

    [Theory]
    [InlineData("x\tnewspaper\tUSA\tmaybe\t-", "maybe")]
    [InlineData("x\tleaflet\tUSA\t-\t-", "leaflet")]
    [InlineData("x\tsite\tUSA\t-\ty; y", "twice")]
    [InlineData("x\tsite\tUSA", "columns")]
    public void A_faulty_row_of_outlets_is_named(string row, string says) => Fails(row, says, path => OutletTable.Load(path));

    [Theory]
    [InlineData("x\tnowhere\tin", "nowhere")]
    [InlineData("x\tbare\tin\nx\tbare\tin", "twice")]
    public void A_faulty_row_of_venues_is_named(string row, string says) => Fails(row, says, path => VenueTable.Load(path));

    [Theory]
    [InlineData("x\tadverb\tto", "adverb")]
    [InlineData("x\tverb\tto\nx\tverb\tof", "twice")]
    public void A_faulty_row_of_addressing_is_named(string row, string says) => Fails(row, says, path => AddressTable.Load(path));

    [Theory]
    [InlineData("x\tdoubts", "doubts")]
    [InlineData("x\tdenies\nx\trejects", "twice")]
    public void A_faulty_row_of_relations_is_named(string row, string says) => Fails(row, says, path => TieTable.Load(path));

    [Theory]
    [InlineData("x\tsings\tthat\tsing", "sings")]
    [InlineData("x\tsays\tthat\tsay\nx\tasks\tto\task", "twice")]
    public void A_faulty_row_of_report_nouns_is_named(string row, string says) => Fails(row, says, path => ReportNounTable.Load(path));

    [Theory]
    [InlineData("X\tmiddle\tname", "middle")]
    [InlineData("X\tend\tperhaps", "perhaps")]
    [InlineData("X\tend\tname\nX\tend\talone", "twice")]
    public void A_faulty_row_of_outlet_words_is_named(string row, string says) => Fails(row, says, path => OutletWordTable.Load(path));

    [Fact]
    public void A_missing_table_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<TableFormatException>(() => DetailTables.Load(name => "nowhere/" + name)).Message, StringComparison.Ordinal);

    internal static List<string[]> Rows(string name, int columns) => TsvTable.Load(DetailTests.Table(name), columns);

    internal static IEnumerable<string> Names(string[] outlet) => outlet[4] == "-" ? [outlet[0]] : [outlet[0], .. TsvTable.Values(outlet[4])];

    private static void Fails(string row, string says, Action<string> load)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $"# comment\n{row}\n");
        var error = Assert.Throws<TableFormatException>(() => load(path));
        File.Delete(path);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("^[a-z]+( [a-z]+)?$")]
    private static partial Regex Letters();
}
