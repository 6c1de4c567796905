using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class JsonTests
{
    [Fact]
    public void All_parts_of_an_object_are_read()
    {
        var a = Inputs.ReadOne("""
            { "id": 17, "title": " Talks\n resume ", "text": " As it is.\n", "date": "8 February 2024", "outlet": "The Daily",
              "author": ["Ann Lee", {"name": "Bo Ek"}], "url": "https://example.org/a", "other": {"x": [1]} }
            """);
        Assert.Equal(("17", "Talks resume", " As it is.\n", "2024-02-08"), (a.Id, a.Title, a.Text, a.Date));
        Assert.Equal(("The Daily", "Ann Lee, Bo Ek", "https://example.org/a"), (a.Outlet, a.Author, a.Url));
    }

    [Fact]
    public void The_title_is_not_put_before_the_text() => Assert.Equal("b", Inputs.ReadOne("""{"title":"a","text":"b"}""").Text);

    [Fact]
    public void Without_an_id_the_url_is_the_id() =>
        Assert.Equal("https://example.org/a", Inputs.ReadOne("""{"text":"b","url":"https://example.org/a"}""").Id);

    [Fact]
    public void Items_of_an_array_are_numbered() =>
        Assert.Equal(["in.dat#1", "in.dat#2"], Inputs.Read("""[{"text":"a"},{"text":"b"}]""").Select(r => r.Article!.Id));

    [Fact]
    public void Lines_keep_their_order_and_their_numbers() =>
        Assert.Equal(["in.dat#1", "in.dat#3"], Inputs.Read("{\"text\":\"a\"}\n\n{\"text\":\"b\"}").Select(r => r.Article!.Id));

    [Fact]
    public void A_broken_line_does_not_stop_the_rest()
    {
        var results = Inputs.Read("{\"text\":\"a\"}\n{\"text\":\n{\"text\":\"c\"}\n[1]\n{\"text\":\"e\"}\n");
        Assert.Equal(["a", null, "c", null, "e"], results.Select(r => r.Article?.Text));
        Assert.Equal("in.dat:2", results[1].Failure!.Name);
        Assert.Contains("an object", results[3].Failure!.Message);
    }

    [Fact]
    public void A_broken_first_line_does_not_hide_the_others() =>
        Assert.Equal([null, "b", "c"], Inputs.Read("{\"text\":\"a\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n").Select(r => r.Article?.Text));

    [Fact]
    public void Fields_can_be_mapped()
    {
        Assert.True(ColumnMap.TryParse("text=body, title = headline", out var map, out _));
        var article = Inputs.ReadOne("""{"Body":"b","headline":"h","text":"not this","title":"nor this"}""", new ReadingOptions { Columns = map });
        Assert.Equal(("b", "h"), (article.Text, article.Title));
    }

    [Fact]
    public void A_missing_text_names_the_fields_there_are()
    {
        var failure = Inputs.FailOne("""{"headline":"h","blob":"b"}""");
        Assert.Contains("headline, blob", failure.Message);
        Assert.Contains("--map text=FIELD", failure.Message);
    }

    [Theory]
    [InlineData("{\"text\": 5}")]
    [InlineData("{\"text\": null}")]
    [InlineData("{\"text\": \"\\ud800\"}")]
    [InlineData("{\"text\": \"a\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[{\"text\":\"a\"},,]")]
    public void Bad_objects_are_failures(string json) => Assert.False(Assert.Single(Inputs.Read(json)).IsSuccess);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.False(Assert.Single(Inputs.Read("{\"text\":\"a\",\"x\":" + new string('[', 5000) + new string(']', 5000) + "}")).IsSuccess);

    [Fact]
    public void A_line_past_the_limit_is_refused_and_the_rest_read()
    {
        var options = new ReadingOptions { Limits = new ReadingLimits { MaxTextBytes = 200_000 } };
        var results = Inputs.Read($"{{\"text\":\"a\"}}\n{{\"text\":\"{new string('b', 300_000)}\"}}\n{{\"text\":\"c\"}}\n", options);
        Assert.Equal(["a", null, "c"], results.Select(r => r.Article?.Text));
        Assert.Contains("MaxTextBytes", results[1].Failure!.Message);
    }

    [Fact]
    public void Lines_are_read_one_at_a_time()
    {
        using var endless = new EndlessStream("{\"text\":\"again\"}\n");
        Assert.Equal(100_000, new ArticleReader().Read(endless, "x").Take(100_000).Count(r => r.IsSuccess));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text=")]
    [InlineData("body=text")]
    public void A_map_that_says_nothing_is_refused(string value)
    {
        Assert.False(ColumnMap.TryParse(value, out _, out var error));
        Assert.Contains("PART=COLUMN", error);
    }
}
