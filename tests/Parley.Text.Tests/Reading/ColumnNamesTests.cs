using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class ColumnNamesTests
{
    private const string Body = "The minister said on Tuesday that the talks in the capital would go on until a truce was signed.";

    [Fact]
    public void Rows_of_the_table_are_sorted_and_no_name_stands_twice()
    {
        var rows = DataTable.Load("reading/columns.tsv").ConvertAll(r => (r.Key, Name: r.Value.Split('\t')[0]));
        Assert.Equal(rows.OrderBy(r => r.Key, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal), rows);
        Assert.Equal(rows.Count, rows.Select(r => r.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("headline,body,published")]
    [InlineData("Headline,Body,Published At")]
    [InlineData("HEADLINE,article_text,pub_date")]
    public void Usual_names_are_understood_and_told(string header)
    {
        var notes = new List<ReadNote>();
        var article = Assert.Single(Inputs.Read($"{header}\nTalks,\"{Body}\",2024-02-08\n", new ReadingOptions { Noted = notes.Add })).Article!;
        Assert.Equal(("Talks", Body, "2024-02-08"), (article.Title, article.Text, article.Date));
        var names = header.Split(',');
        Assert.Equal($"in.dat: the columns are read as title={names[0]}, text={names[1]}, date={names[2]}; if that is wrong, give the right ones with --map", Assert.Single(notes).ToString());
    }

    [Fact]
    public void Of_several_usual_names_the_likeliest_is_taken() =>
        Assert.Equal(Body, Inputs.ReadOne($"content,body,link\nshort words,\"{Body}\",https://news.example/1\n").Text);

    [Fact]
    public void A_column_of_parleys_own_name_is_never_given_up() =>
        Assert.Equal("The truce holds.", Inputs.ReadOne($"body,text\n\"{Body}\",The truce holds.\n").Text);

    [Fact]
    public void What_the_user_maps_is_never_replaced()
    {
        Assert.True(ColumnMap.TryParse("text=lead", out var map, out _));
        Assert.Contains("there is no column 'lead'", Inputs.FailOne($"headline,body\nTalks,\"{Body}\"\n", new ReadingOptions { Columns = map }).Message);
    }

    [Fact]
    public void Names_taken_for_the_text_must_hold_words() => Assert.Contains("no column 'text'", Inputs.FailOne("story,source\ns1,wire\ns2,paper\n").Message);

    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData(';')]
    public void A_table_with_names_of_its_own_is_refused_with_the_map_that_works(char d)
    {
        var content = $"kop{d}inhoud{d}dag\nTalks go on{d}\"{Body}\"{d}2024-02-08\n";
        var failure = Inputs.FailOne(content);
        Assert.Contains("--map \"text=inhoud,date=dag\"", failure.Message.Replace(",title=kop", "", StringComparison.Ordinal));
        Assert.True(ColumnMap.TryParse("text=inhoud,date=dag", out var map, out _));
        Assert.Equal(Body, Inputs.ReadOne(content, new ReadingOptions { Columns = map }).Text);
    }

    [Theory]
    [InlineData("KYIV, Ukraine, Reuters\nTroops, tanks, and guns moved.\n")]
    [InlineData("Talks fail, says minister\n\nThe talks, he said, failed.\n")]
    [InlineData("Ask, and ask again\nThe talks, he said, failed.\nNobody, it seems, cared.\n")]
    [InlineData("Source, please.\nThe source declined.\n")]
    [InlineData("Dear friends,\nwe met,\nand talked.\n")]
    public void Prose_with_commas_is_no_table(string text) => Assert.Equal(text, Inputs.ReadOne(text).Text);

    [Fact]
    public void An_object_with_another_field_for_the_text_is_refused_with_the_map() =>
        Assert.Contains("--map \"text=body\"", Inputs.FailOne("{\"headline\":\"Talks\",\"body\":\"They met.\"}").Message);
}
