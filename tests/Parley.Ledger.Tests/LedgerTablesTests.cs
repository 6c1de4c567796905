using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tests;

public sealed class LedgerTablesTests
{
    [Theory]
    [InlineData("letters.tsv", 2)]
    [InlineData("issue-words.tsv", 2)]
    [InlineData("function-words.tsv", 1)]
    [InlineData("negations.tsv", 1)]
    [InlineData("outlet-words.tsv", 1)]
    [InlineData("citation-cues.tsv", 2)]
    [InlineData("determiners.tsv", 1)]
    [InlineData("name-particles.tsv", 1)]
    [InlineData("body-endings.tsv", 1)]
    [InlineData("common-bodies.tsv", 2)]
    [InlineData("family-names.tsv", 1)]
    [InlineData("name-suffixes.tsv", 2)]
    [InlineData("name-titles.tsv", 2)]
    [InlineData("nicknames.tsv", 2)]
    [InlineData("not-single.tsv", 1)]
    [InlineData("single-offices.tsv", 2)]
    [InlineData("transliteration.tsv", 2)]
    public void Rows_are_sorted_and_differ(string table, int columns)
    {
        var rows = EmbeddedTable.Rows(table).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(columns, row.Length));
        var lines = rows.ConvertAll(row => string.Join('\t', row));
        Assert.Equal(lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), lines);
    }

    [Theory]
    [InlineData("issue-words.tsv")]
    [InlineData("function-words.tsv")]
    [InlineData("negations.tsv")]
    [InlineData("outlet-words.tsv")]
    [InlineData("citation-cues.tsv")]
    [InlineData("determiners.tsv")]
    [InlineData("name-particles.tsv")]
    [InlineData("body-endings.tsv")]
    [InlineData("common-bodies.tsv")]
    [InlineData("family-names.tsv")]
    [InlineData("name-suffixes.tsv")]
    [InlineData("name-titles.tsv")]
    [InlineData("nicknames.tsv")]
    [InlineData("not-single.tsv")]
    [InlineData("single-offices.tsv")]
    [InlineData("transliteration.tsv")]
    public void Words_are_folded_or_could_never_be_met(string table) =>
        Assert.All(EmbeddedTable.Rows(table), row => Assert.Equal(row[0], Folding.Line(row[0])));

    [Fact]
    public void Letters_lead_to_plain_ones() =>
        Assert.All(EmbeddedTable.Rows("letters.tsv"), row => Assert.Equal((1, row[1]), (row[0].Length, Folding.Line(row[0]))));

    [Fact]
    public void Codes_are_known()
    {
        Assert.All(EmbeddedTable.Rows("citation-cues.tsv"), row => Assert.Contains(row[1], new[] { "before", "after" }));
        Assert.All(EmbeddedTable.Rows("citation-cues.tsv"), row => Assert.InRange(row[0].Split(' ').Length, 1, 4));
        Assert.All(EmbeddedTable.Rows("issue-words.tsv"), row => Assert.Contains(row[1], new[] { "offer", "demand", "proposal", "none", "alone" }));
        Assert.All(EmbeddedTable.Rows("name-suffixes.tsv"), row => Assert.Contains(row[1], new[] { "company", "generation", "monarch", "title" }));
        var bodies = EmbeddedTable.Rows("common-bodies.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        Assert.All(bodies.Values, word => Assert.True(word == "-" || bodies.GetValueOrDefault(word) == word));
    }
}
