using Parley.Text.Reading;
using Parley.Text.Reading.Html;

namespace Parley.Text.Tests.Reading;

public sealed class DataTableTests
{
    [Theory]
    [InlineData("html/names.tsv")]
    [InlineData("html/lines.tsv")]
    public void Rows_are_sorted_within_their_kind_and_none_stands_twice(string table)
    {
        var rows = DataTable.Load(table);
        Assert.NotEmpty(rows);
        Assert.Equal(rows.Count, rows.Select(r => r.Key).Distinct().Count());
        foreach (var kind in rows.GroupBy(r => r.Value))
            Assert.Equal(kind.Select(r => r.Key).Order(StringComparer.Ordinal), kind.Select(r => r.Key));
    }

    [Theory]
    [InlineData("relatedArticles__list", "related articles list")]
    [InlineData("AdUnit-300x250", "ad unit 300x250")]
    [InlineData("c-share", "c share")]
    public void Names_are_split_into_words(string name, string words) => Assert.Equal(words.Split(' '), NameWords.Split(name));

    [Theory]
    [InlineData("entry-content", NameRole.Body)]
    [InlineData("related_posts", NameRole.Drop)]
    [InlineData("comments-area", NameRole.Always)]
    [InlineData("has-sidebar", NameRole.None)]
    [InlineData("headline", NameRole.None)]
    [InlineData("entry-content entry-content-read-more", NameRole.Body)]
    internal void Names_tell_what_they_hold(string name, NameRole role) => Assert.Equal(role, NameTable.Default.RoleOf(name));

    [Theory]
    [InlineData("Advertisement", true)]
    [InlineData("READ MORE:", true)]
    [InlineData("Read more: the river is low", true)]
    [InlineData("Share of the vote fell.", false)]
    [InlineData("Photos were shown to the judge.", false)]
    public void Stock_lines_are_known(string line, bool isStock) => Assert.Equal(isStock, LineTable.Default.Matches(line));
}
