using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Web.Tests;

[Collection(SharesDemoSite.Name)]
public sealed class ArticlePageTests(DemoSite site)
{
    private const string Article = "4fe677574e2bc207784f";

    [Fact]
    public async Task The_text_of_the_article_stands_on_its_page_word_for_word()
    {
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync($"/articles/{Article}.json"));
        var text = json.RootElement.GetProperty("record").GetProperty("text").GetString()!;
        var sheet = (await PageAsync($"/articles/{Article}")).QuerySelector(".sheet")!;
        foreach (var number in sheet.QuerySelectorAll(".n, .gut")) number.Remove();
        var shown = string.Join('\n', sheet.QuerySelectorAll("h2, p").Select(part => part.TextContent)).Replace("\u2060", "", StringComparison.Ordinal);
        Assert.Equal(Words(text), Words(shown));
    }

    [Fact]
    public async Task A_chosen_statement_shows_its_words_and_through_whom_they_came()
    {
        var page = await PageAsync($"/articles/{Article}?item=s9");
        var panel = page.QuerySelector("#now")!;
        Assert.Contains("It was a friendly request", panel.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Meridian Wire", "an Israeli official"], panel.QuerySelectorAll(".chain b").Select(step => step.TextContent));
        Assert.Equal("9", page.QuerySelector(".sheet .n[aria-current]")!.TextContent);
        Assert.StartsWith($"/articles/{Article}?item=s10", panel.QuerySelector("[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_with_words_finds_them_and_never_others()
    {
        var there = await PageAsync($"/articles/{Article}?words=a+sign&at=0");
        Assert.Equal("a sign", there.GetElementById("words")!.TextContent);
        Assert.Contains("stand elsewhere now", there.Body!.TextContent, StringComparison.Ordinal);
        var gone = await PageAsync($"/articles/{Article}?words=a+sigh&at=0");
        Assert.Null(gone.GetElementById("words"));
        Assert.Contains("These words are not in the article", gone.Body!.TextContent, StringComparison.Ordinal);
        var several = await PageAsync($"/articles/{Article}?words=Sadat&at=1");
        Assert.Null(several.GetElementById("words"));
        Assert.Contains("times", several.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_to_the_words_of_a_statement_leads_to_them()
    {
        var link = (await PageAsync($"/articles/{Article}?item=s9")).QuerySelector("[data-copy]")!.GetAttribute("href")!;
        Assert.StartsWith("\"It was a friendly request", (await PageAsync(link)).GetElementById("words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layers_that_the_address_switches_off_are_off()
    {
        var page = await PageAsync($"/articles/{Article}?hide=events,names");
        Assert.False(page.QuerySelector("#L-events")!.HasAttribute("checked"));
        Assert.True(page.QuerySelector("#L-moves")!.HasAttribute("checked"));
    }

    [Theory]
    [InlineData($"/articles/{Article}?item=s999")]
    [InlineData("/articles/ffffffffffff")]
    [InlineData("/articles/nonsense")]
    [InlineData($"/articles/{Article}/compare/0000")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task Copies_are_compared_word_by_word()
    {
        var page = await PageAsync($"/articles/{Article}");
        var link = page.QuerySelector("#copies tbody td a")!.GetAttribute("href")!;
        var compared = await PageAsync(link);
        Assert.NotEmpty(compared.QuerySelectorAll("del, ins"));
        Assert.Contains("Harbour Ledger", compared.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private async Task<IDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await site.Client.GetStringAsync(path));
}
