using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

/// <summary>Faults that must cost no more than the item they are in.</summary>
public sealed class BrokenInputTests
{
    [Theory]
    [InlineData("a \u000B b", "a b")]
    [InlineData("a &#1;&#x1f; b", "a b")]
    [InlineData("a &nbsp; b", "a b")]
    [InlineData("bread & butter", "bread & butter")]
    [InlineData("x &amp; y &#233;", "x & y é")]
    [InlineData("<![CDATA[x &amp; y &eacute;]]>", "x & y é")]
    [InlineData("end &", "end &")]
    [InlineData("\uFFFFend", "end")]
    public void Characters_that_xml_forbids_cost_no_entry(string written, string read)
    {
        var items = Inputs.Read($"<rss><channel><item><title>One</title><description>{written}</description></item><item><title>Two</title></item></channel></rss>");
        Assert.Equal([$"One\n\n{read}", "Two"], items.Select(item => item.Article!.Text));
    }

    [Fact]
    public void Long_feeds_come_through_whole()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"w{i} &amp; &nbsp;😀"));
        var item = Inputs.ReadOne($"<rss><channel><item><title>One</title><description>{words}</description></item></channel></rss>");
        Assert.Equal("One\n\n" + words.Replace("&amp;", "&").Replace(" &nbsp;", " "), item.Text);
    }

    [Fact]
    public void Quotation_mark_that_is_never_closed_is_told()
    {
        var items = Inputs.Read("id,text\n1,\"It is \"\"so\"\"\"\n2,a 5\" pipe\n3,\"open\n4,more\n");
        Assert.Equal([true, true, false], items.Select(item => item.IsSuccess));
        Assert.Contains("never closed", items[2].Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_wide_table_is_told() =>
        Assert.Contains("MaxColumns", Inputs.FailOne("text," + string.Join(',', Enumerable.Range(0, 2000).Select(i => $"column_number_{i}")) + "\nx\n").Message, StringComparison.Ordinal);

    [Fact]
    public void Address_is_explained() =>
        Assert.Contains("save the page", Assert.Single(InputSet.Expand(["https://example.org/?a=*"])).Failure!.Message, StringComparison.Ordinal);
}
