using System.Text.RegularExpressions;
using Parley.Text.Tables;

namespace Parley.Discourse.Tests.Tables;

/// <summary>The tables under data/discourse are what their headers promise.</summary>
public sealed partial class DiscourseTablesTests
{
    [Theory]
    [InlineData("countries.tsv", 5)]
    [InlineData("peoples.tsv", 4)]
    public void Rows_are_sorted_by_name(string name, int columns)
    {
        var names = Rows(name, columns).ConvertAll(row => row[0]);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("countries.tsv", 5)]
    [InlineData("peoples.tsv", 4)]
    public void No_name_stands_twice(string name, int columns)
    {
        var forms = Rows(name, columns).SelectMany(row => row.Where((_, i) => !IsCodeOrKind(name, i)).SelectMany(TsvTable.Values)).Where(form => form != "-");
        Assert.Empty(forms.GroupBy(form => form).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Codes_are_three_capitals_and_each_is_one_country()
    {
        var codes = Rows("countries.tsv", 5).ConvertAll(row => row[1]);
        Assert.All(codes, code => Assert.Matches(Code(), code));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void Peoples_have_a_known_kind_and_a_countrys_code()
    {
        var codes = Rows("countries.tsv", 5).Select(row => row[1]).Append("-").ToHashSet();
        Assert.All(Rows("peoples.tsv", 4), row =>
        {
            Assert.Contains(row[1], new[] { "nation", "people", "religion" });
            Assert.Contains(row[2], codes);
            Assert.False(row[1] == "nation" && row[2] == "-", row[0]);
        });
    }

    [Fact]
    public void Every_country_but_the_smallest_has_a_nationality()
    {
        var nations = Rows("peoples.tsv", 4).Select(row => row[2]).ToHashSet();
        Assert.True(Rows("countries.tsv", 5).Count(row => !nations.Contains(row[1])) < 15);
    }

    [Fact]
    public void Cues_are_sorted_and_unique()
    {
        var rows = Rows("cues.tsv", 4).ConvertAll(row => (Cue: row[0], Class: row[1]));
        Assert.Equal(rows.OrderBy(row => row.Cue, StringComparer.Ordinal).ThenBy(row => row.Class, StringComparer.Ordinal), rows);
        Assert.Equal(rows.Count, rows.Distinct().Count());
        Assert.All(rows, row => Assert.Equal(row.Cue.ToLowerInvariant(), row.Cue));
    }

    [Fact]
    public void Cues_have_frames_of_known_words_and_documents_none()
    {
        string[] known = ["clause", "inf", "obj", "about", "against", "at", "by", "deed", "for", "in", "of", "on", "that", "to", "with"];
        Assert.All(Rows("cues.tsv", 4), row =>
        {
            if (row[1] is "document" or "phrase" or "negation" or "manner" && row[3] == "-") Assert.Equal("-", row[3]);
            else Assert.All(TsvTable.Values(row[3]).Where(frame => frame != "-"), frame => Assert.Contains(frame, known));
            Assert.Equal(row[1] == "negation", row[2] == "-");
        });
    }

    [Fact]
    public void Faulty_table_is_reported_with_file_and_line()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# comment\n\nsay\tverb\tsays\tclause\nsmile manner\n");
        var error = Assert.Throws<TableFormatException>(() => Discourse.Quotations.CueTable.Load(path));
        Assert.Contains($"{path}, line 4", error.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    private static List<string[]> Rows(string name, int columns) => TsvTable.Load(Path.Combine(TestTables.Folder, name), columns);

    private static bool IsCodeOrKind(string table, int column) => table == "countries.tsv" ? column == 1 : column is 1 or 2;

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Code();
}
