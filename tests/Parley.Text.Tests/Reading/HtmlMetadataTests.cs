using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class HtmlMetadataTests
{
    private const string Body = "<p>Envoys of the two river states met in the old customs house on Monday, after a pause of eleven weeks.</p>";

    private static Article Read(string head, string body = "", ReadingOptions? options = null) =>
        Inputs.ReadOne($"<!DOCTYPE html><html><head>{head}</head><body>{body}{Body}</body></html>", options);

    [Fact]
    public void Json_ld_says_it_all()
    {
        var a = Read("""
            <title>x</title><meta property="og:title" content="y">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"no"},
              {"@type":["NewsArticle"],"headline":"River talks &amp; tolls","datePublished":"2024-02-08T10:00:00+01:00","url":"https://example.org/ld",
               "author":[{"@type":"Person","name":"By Ann Lee"},{"name":"Bo Ek"}],"publisher":{"@type":"Organization","name":"The Harbour Post"}}]}</script>
            """);
        Assert.Equal(("River talks & tolls", "2024-02-08", "Ann Lee, Bo Ek"), (a.Title, a.Date, a.Author));
        Assert.Equal(("The Harbour Post", "https://example.org/ld"), (a.Outlet, a.Url));
    }

    [Fact]
    public void Open_graph_is_next()
    {
        var a = Read("""
            <title>x</title><meta property="og:title" content="River talks | The Harbour Post"><meta property="og:site_name" content="The Harbour Post">
            <meta property="article:published_time" content="2024-02-08T23:00:00Z"><meta property="article:author" content="https://example.org/ann">
            <meta name="author" content="Ann Lee"><meta property="og:url" content="https://example.org/og">
            """);
        Assert.Equal(("River talks", "2024-02-08", "Ann Lee"), (a.Title, a.Date, a.Author));
        Assert.Equal(("The Harbour Post", "https://example.org/og"), (a.Outlet, a.Url));
    }

    [Fact]
    public void The_page_itself_is_last()
    {
        var a = Read("<link rel=canonical href='https://www.example.org/a'>", "<h1>River talks</h1><span class=byline>By Ann Lee</span><time>February 8, 2024</time>");
        Assert.Equal(("River talks", "2024-02-08", "Ann Lee", "example.org"), (a.Title, a.Date, a.Author, a.Outlet));
    }

    [Fact]
    public void The_address_may_hold_the_date() =>
        Assert.Equal("2024-02-08", Read("<link rel=canonical href='https://example.org/2024/02/08/talks'>").Date);

    [Fact]
    public void A_heading_that_the_title_repeats_is_the_title() =>
        Assert.Equal("River talks", Read("<title>River talks - Harbour Post</title>", "<h1>River talks</h1>").Title);

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",")]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]")]
    [InlineData("{\"@type\":5,\"headline\":[]}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("")]
    public void Broken_json_ld_is_passed_over(string json) =>
        Assert.Equal("Fine", Read($"<title>Fine</title><script type='application/ld+json'>{json}</script>").Title);

    [Fact]
    public void The_id_of_a_page_is_the_name_of_its_file() => Assert.Equal("in.dat", Read("<meta property='og:url' content='https://example.org/og'>").Id);

    [Fact]
    public void Options_fill_in_what_is_missing_and_replace_nothing()
    {
        var options = new ReadingOptions { Title = "T", Date = "8 Feb 2024", Outlet = "O", Author = "A" };
        var bare = Read("", options: options);
        Assert.Equal(("T", "2024-02-08", "O", "A"), (bare.Title, bare.Date, bare.Outlet, bare.Author));
        var said = Read("<title>Said</title><meta name=author content=Bo><meta property=og:site_name content=Post><meta name=date content=2023>", options: options);
        Assert.Equal(("Said", "2023", "Post", "Bo"), (said.Title, said.Date, said.Outlet, said.Author));
    }
}
