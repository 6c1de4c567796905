namespace Parley.Text.Tests.Reading;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- made by hand -->
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
          <channel>
            <title>The Harbour Post</title><link>https://example.org</link>
            <item>
              <title>Ferry talks &amp; tariffs</title><link>https://example.org/1</link><pubDate>Thu, 08 Feb 2024 23:59:00 -0500</pubDate>
              <dc:creator>Ann Lee</dc:creator><description>Short.</description>
              <content:encoded><![CDATA[<p>The mayor met the <b>ferry</b> owners.</p><p>They will meet again.</p><script>x()</script>]]></content:encoded>
            </item>
            <item><guid>b2</guid><title>Second</title><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>
          </channel>
        </rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour notes</title>
          <entry><id>urn:x:1</id><title type="html">&lt;b&gt;Docks&lt;/b&gt; reopen</title><updated>2024-03-01T10:00:00Z</updated>
            <published>2024-02-29T10:00:00Z</published><author><name>Bo Ek</name></author>
            <link rel="self" href="https://example.org/self"/><link rel="alternate" href="https://example.org/docks"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The docks are open.</p><p>Ships came.</p></div></content></entry>
        </feed>
        """;

    [Fact]
    public void An_rss_item_is_an_article()
    {
        var a = Inputs.Read(Rss)[0].Article!;
        Assert.Equal("Ferry talks & tariffs\n\nThe mayor met the ferry owners.\n\nThey will meet again.", a.Text);
        Assert.Equal(("Ferry talks & tariffs", "2024-02-08", "Ann Lee"), (a.Title, a.Date, a.Author));
        Assert.Equal(("The Harbour Post", "https://example.org/1", "https://example.org/1"), (a.Outlet, a.Url, a.Id));
    }

    [Fact]
    public void Escaped_descriptions_are_read_as_html() => Assert.Equal("Second\n\nOne.\n\nTwo.", Inputs.Read(Rss)[1].Article!.Text);

    [Fact]
    public void The_guid_is_the_id() => Assert.Equal("b2", Inputs.Read(Rss)[1].Article!.Id);

    [Fact]
    public void An_atom_entry_is_an_article()
    {
        var a = Inputs.ReadOne(Atom);
        Assert.Equal("Docks reopen\n\nThe docks are open.\n\nShips came.", a.Text);
        Assert.Equal(("urn:x:1", "2024-02-29", "Bo Ek", "Harbour notes", "https://example.org/docks"), (a.Id, a.Date, a.Author, a.Outlet, a.Url));
    }

    [Fact]
    public void A_feed_that_breaks_off_gives_what_came_before()
    {
        var results = Inputs.Read(Rss[..Rss.IndexOf("<guid>", StringComparison.Ordinal)]);
        Assert.True(results[0].IsSuccess);
        Assert.Contains("XML", results[^1].Failure!.Message);
    }

    [Theory]
    [InlineData("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss><channel/></rss>")]
    public void A_dtd_is_refused(string feed) => Assert.Contains("DOCTYPE", Inputs.FailOne(feed).Message);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var feed = "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 500)) + "x" + string.Concat(Enumerable.Repeat("</a>", 500)) + "</item></channel></rss>";
        Assert.Contains("MaxXmlDepth", Inputs.FailOne(feed).Message);
    }

    [Fact]
    public void A_feed_without_items_is_a_failure() => Assert.Contains("no articles", Inputs.FailOne("<rss><channel><title>x</title></channel></rss>").Message);

    [Fact]
    public void Other_xml_is_refused() => Assert.Contains("neither a feed nor HTML", Inputs.FailOne("<?xml version='1.0'?><invoice/>").Message);
}
