using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class CsvTests
{
    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('|')]
    public void The_delimiter_is_found(char d)
    {
        var article = Inputs.ReadOne($"id{d}title{d}text{d}date\n7{d}Talks{d}They met.{d}2024-02-08\n");
        Assert.Equal(("7", "Talks", "They met.", "2024-02-08"), (article.Id, article.Title, article.Text, article.Date));
    }

    [Fact]
    public void Quoted_fields_hold_delimiters_quotes_and_new_lines() =>
        Assert.Equal("First, \"so\" he said.\n\nSecond.", Inputs.ReadOne("title,text\nA,\"First, \"\"so\"\" he said.\n\nSecond.\"\n").Text);

    [Fact]
    public void Columns_can_be_mapped()
    {
        Assert.True(ColumnMap.TryParse("text=body", out var map, out _));
        Assert.Equal("b", Inputs.ReadOne("title,body\na,b\n", new ReadingOptions { Columns = map }).Text);
    }

    [Fact]
    public void A_table_without_the_text_names_the_columns_there_are()
    {
        var failure = Inputs.FailOne("id,title,blob\n1,a,b\n");
        Assert.Contains("id, title, blob", failure.Message);
        Assert.Contains("--map text=COLUMN", failure.Message);
    }

    [Fact]
    public void A_row_without_text_does_not_stop_the_rest()
    {
        var results = Inputs.Read("title,text\nA,a\nB\nC,c\n");
        Assert.Equal(["a", null, "c"], results.Select(r => r.Article?.Text));
        Assert.Equal("in.dat#2", results[1].Failure!.Name);
    }

    [Fact]
    public void Rows_with_too_many_fields_are_read() => Assert.Equal("a", Inputs.ReadOne("title,text\nA,a,x,y,z\n").Text);

    [Fact]
    public void A_quote_that_never_ends_does_no_harm() => Assert.NotEmpty(Inputs.Read("title,text\nA,\"never ends\nB,b\n"));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name() => Assert.Equal("7", Inputs.ReadOne("\uFEFFid,text\n7,a\n").Id);

    [Fact]
    public void A_field_past_the_limit_is_refused()
    {
        var options = new ReadingOptions { Limits = new ReadingLimits { MaxTextBytes = 100 } };
        Assert.False(Inputs.FailOne($"id,text\n1,\"{new string('a', 5000)}\"\n", options).Message.Contains('\n'));
    }

    [Fact]
    public void Too_many_columns_are_refused()
    {
        var header = "text," + string.Join(',', Enumerable.Range(0, 1200));
        Assert.Contains("MaxColumns", Inputs.FailOne(header + "\na\n").Message);
    }

    [Fact]
    public void Rows_are_read_one_at_a_time()
    {
        using var endless = new EndlessStream("id,text\n");
        Assert.Equal(50_000, new ArticleReader().Read(endless, "x").Take(50_000).Count(r => r.IsSuccess));
    }
}
