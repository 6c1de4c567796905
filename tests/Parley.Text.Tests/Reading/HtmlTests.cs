using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class HtmlTests
{
    private const string First = "Envoys of the two river states met in the old customs house on Monday, after a pause of eleven weeks.";
    private const string Second = "“We will not sign a paper that names no sum,” said the head of the upstream delegation.";
    private const string Third = "A second round, on the fees for locks and pilots, is planned before the spring floods.";
    private const string Other = "This other text is long enough to look like a paragraph of an article, were it not for where it stands.";

    private static string Page(string body, string head = "") => $"<!DOCTYPE html><html><head><title>River talks resume</title>{head}</head><body>{body}</body></html>";

    private static string Article(string extra = "", string after = "") =>
        Page($"<div class=page><article><h1>River talks resume</h1><p>{First}</p><p>{Second}</p>{extra}<p>{Third}</p></article>{after}</div>");

    private static readonly string Text = $"River talks resume\n\n{First}\n\n{Second}\n\n{Third}";

    [Fact]
    public void The_text_is_title_blank_line_and_paragraphs() => Assert.Equal(Text, Inputs.ReadOne(Article()).Text);

    [Fact]
    public void The_title_stands_in_the_title_too() => Assert.Equal("River talks resume", Inputs.ReadOne(Article()).Title);

    public static TheoryData<string> Boilerplate => new()
    {
        $"<div class='related-articles'><h3>More</h3><p>{Other}</p></div>",
        $"<div id=comments><p>{Other}</p><p>{Other}</p><p>{Other}</p></div>",
        $"<aside><p>{Other}</p></aside>",
        $"<nav><p>{Other}</p></nav>",
        $"<footer><p>{Other}</p></footer>",
        $"<div class='newsletterSignup'><p>{Other}</p></div>",
        $"<div class='share-bar'><a href=a>Share</a> <a href=b>Tweet</a></div>",
        $"<figure><img src=a><figcaption>{Other}</figcaption></figure>",
        $"<div style='display: none'><p>{Other}</p></div>",
        $"<p hidden>{Other}</p>",
        $"<script>{Other}</script><style>{Other}</style><noscript>{Other}</noscript><template>{Other}</template>",
        $"<form><p>{Other}</p><input><button>{Other}</button></form>",
        $"<ul><li><a href=a>{Other}</a></li><li><a href=b>{Other}</a></li></ul>",
        "<p>Advertisement</p>",
        "<p>Read more: why the river is low</p>",
        $"<div class='cookie-notice'><p>{Other}</p></div>",
        $"<!-- {Other} -->",
    };

    [Theory]
    [MemberData(nameof(Boilerplate))]
    public void Boilerplate_among_the_paragraphs_is_dropped(string extra) => Assert.Equal(Text, Inputs.ReadOne(Article(extra)).Text);

    [Theory]
    [MemberData(nameof(Boilerplate))]
    public void Boilerplate_after_the_article_is_dropped(string after) => Assert.Equal(Text, Inputs.ReadOne(Article(after: after)).Text);

    [Fact]
    public void Headings_lists_and_quotations_of_the_article_stay()
    {
        var article = Inputs.ReadOne(Article("<h2>The sums</h2><ul><li>Locks: four million a year.</li><li>Pilots: none.</li></ul><blockquote>So be it.</blockquote>"));
        Assert.Contains("The sums\n\nLocks: four million a year.\n\nPilots: none.\n\nSo be it.", article.Text);
    }

    [Fact]
    public void Rows_of_a_table_are_lines() =>
        Assert.Contains("Locks 4 million\n\nPilots none", Inputs.ReadOne(Article("<table><tr><th>Locks</th><td>4 million</td></tr><tr><th>Pilots</th><td>none</td></tr></table>")).Text);

    [Fact]
    public void Two_line_breaks_part_paragraphs() =>
        Assert.Contains("held.\n\nThe envoys", Inputs.ReadOne(Page($"<div>{First} A press day was held.<br><br>The envoys left. {Second}</div>")).Text);

    [Fact]
    public void Words_are_not_glued_together_nor_torn_apart() =>
        Assert.Contains("The fee is H2O-free: 4 %.", Inputs.ReadOne(Article("<p>The\n  fee is <b>H</b><sub>2</sub>O-<i>free</i>:&nbsp;4&nbsp;%.</p>")).Text);

    [Fact]
    public void A_container_named_for_its_sidebar_keeps_its_article()
    {
        var page = Page($"<div class='with-sidebar sidebar-layout'><article><p>{First}</p><p>{Second}</p></article><div class=sidebar><p>{Other}</p><p>{Other}</p></div></div>");
        Assert.Equal($"River talks resume\n\n{First}\n\n{Second}", Inputs.ReadOne(page).Text);
    }

    [Fact]
    public void The_element_marked_as_article_body_is_taken()
    {
        var page = Page($"<div><p>{Other}</p><p>{Other}</p></div><div itemprop=articleBody><p>{First}</p><p>{Second}</p></div><div><p>{Other}</p></div>");
        Assert.Equal($"River talks resume\n\n{First}\n\n{Second}", Inputs.ReadOne(page).Text);
    }

    [Fact]
    public void The_body_in_json_ld_is_taken_when_scripts_make_the_page()
    {
        var data = $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{First}}\n\n{{Second}}\n{{Third}}"}</script>""";
        Assert.Equal(Text, Inputs.ReadOne(Page("<div id=app><p>Loading the page.</p></div>", data)).Text);
        Assert.Equal(Text, Inputs.ReadOne(Article().Replace("</head>", data.Replace("river", "lake") + "</head>")).Text);
    }

    [Fact]
    public void A_short_article_of_short_paragraphs_full_of_links_is_found()
    {
        const string Item = "<p><a href=a>The lock at Adel</a> stays shut, <a href=b>he said</a>.</p>";
        var menu = "<ul>" + string.Concat(Enumerable.Repeat("<li><a href=m>Menu item of the site</a></li>", 40)) + "</ul>";
        var page = Page($"<div id=top>{menu}</div><div class=entry-content>{Item}{Item}{Item}</div><div id=bottom>{menu}</div>");
        Assert.StartsWith("River talks resume\n\nThe lock at Adel stays shut, he said.", Inputs.ReadOne(page).Text);
    }

    [Fact]
    public void Quoted_posts_stay() =>
        Assert.Contains("We are leaving.", Inputs.ReadOne(Article("<div class='social-embed'><blockquote class=tweet><p>We are leaving.</p></blockquote></div>")).Text);

    [Fact]
    public void A_short_page_is_read() => Assert.Equal("River talks resume\n\nThey met.", Inputs.ReadOne(Page("<p>They met.</p>")).Text);

    [Fact]
    public void A_fragment_is_a_page() => Assert.Equal($"{First}\n\n{Second}", Inputs.ReadOne($"<p>{First}<p>{Second}").Text);

    [Fact]
    public void A_paragraph_of_whole_sentences_is_text_though_it_is_a_link()
    {
        const string linked = "The delegations left the customs house without a word to the press. They will meet again in eleven weeks, the host said on Monday evening.";
        var article = Inputs.ReadOne(Page($"<article><h1>River talks resume</h1><p>{First}</p><p><a href=/more>{linked}</a></p><p>{Second}</p></article>"));
        Assert.Contains(linked, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_how_many_words_were_left_out() =>
        Assert.Equal(3, Inputs.ReadOne(Page($"<nav><ul><li><a href=/a>Home and away</a></li></ul></nav><article><h1>River talks resume</h1><p>{First}</p><p>{Second}</p></article><script>var a = 1;</script>")).LeftOutWords);

    [Fact]
    public void A_page_without_text_is_a_failure() => Assert.Contains("no text", Inputs.FailOne(Page("<div><script>1</script></div>")).Message);

    [Fact]
    public void Deep_pages_are_refused_quickly()
    {
        var failure = Inputs.FailOne("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 500_000)));
        Assert.Contains("MaxHtmlDepth", failure.Message);
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    [InlineData("<p><a href=x><b>")]
    [InlineData("<ul><li>")]
    [InlineData("<select><option>")]
    [InlineData("<a href=x><p>")]
    [InlineData("<b><i><p>")]
    [InlineData("</p><div></b>")]
    [InlineData("<frameset>")]
    [InlineData("<math><mi>")]
    [InlineData("<!--")]
    [InlineData("<div class='ad sidebar'></div>")]
    [InlineData("&amp;&#x41;&notanentity;")]
    public void Any_kind_of_deep_nesting_ends(string tags) =>
        Assert.Single(Inputs.Read("<html><body>x" + string.Concat(Enumerable.Repeat(tags, 20_000))));

    [Fact]
    public void A_tag_with_very_many_attributes_ends()
    {
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=1"));
        Assert.Single(Inputs.Read($"<html><body><p{attributes}>{First}</p></body></html>"));
    }

    [Fact]
    public void Formatting_that_is_opened_again_in_every_paragraph_is_refused()
    {
        var open = string.Concat(Enumerable.Range(0, 300).Select(i => $"<b id=b{i}>"));
        Assert.Contains("MaxHtmlElements", Inputs.FailOne($"<html><body><p>{open}{string.Concat(Enumerable.Repeat("<p>x", 200_000))}</body></html>").Message);
    }

    [Fact]
    public void Too_many_elements_are_refused() =>
        Assert.Contains("MaxHtmlElements", Inputs.FailOne("<html><body>" + string.Concat(Enumerable.Repeat("<br>", 300_000))).Message);

    [Fact]
    public void A_page_past_the_limit_of_bytes_is_refused()
    {
        var options = new ReadingOptions { Limits = new ReadingLimits { MaxHtmlBytes = 200 } };
        Assert.Contains("MaxHtmlBytes", Inputs.FailOne(Article(), options).Message);
    }
}
