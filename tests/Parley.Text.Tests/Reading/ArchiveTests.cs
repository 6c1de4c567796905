using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class ArchiveTests
{
    [Fact]
    public void A_gzip_holds_what_it_holds() => Assert.Equal("The talks failed.", Inputs.ReadOne(Inputs.Gzip("The talks failed.")).Text);

    [Fact]
    public void Entries_of_a_zip_come_in_order_with_their_names()
    {
        var zip = Inputs.Zip(
            ("b.txt", Inputs.Utf8("Second name, first entry.")),
            ("__MACOSX/b.txt", [1]),
            ("a/l.jsonl", Inputs.Utf8("{\"text\":\"one\"}\n{\"text\":\"two\"}\n")),
            ("p.pdf", Inputs.Utf8("%PDF-1.7 ...")),
            ("z.txt.gz", Inputs.Gzip("Inside both.")));
        var results = Inputs.Read(zip, name: "folder/news.zip");
        Assert.Equal(["news.zip/b.txt", "news.zip/a/l.jsonl#1", "news.zip/a/l.jsonl#2", null, "news.zip/z.txt.gz"], results.Select(r => r.Article?.Id));
        Assert.Equal("folder/news.zip/p.pdf", results[3].Failure!.Name);
    }

    [Fact]
    public void A_zip_from_a_stream_that_only_goes_forward_is_read()
    {
        using var stream = new MemoryStream(Inputs.Gzip(Inputs.Zip(("a.txt", Inputs.Utf8("Inside.")))));
        Assert.Equal("Inside.", new ArticleReader().Read(stream, "x").Single().Article!.Text);
    }

    [Fact]
    public void Archives_nested_past_the_limit_are_refused()
    {
        var content = Inputs.Utf8("Deep inside.");
        for (var i = 0; i < 3; i++) content = Inputs.Gzip(content);
        Assert.Equal("Deep inside.", Inputs.ReadOne(content).Text);
        Assert.Contains("MaxArchiveDepth", Inputs.FailOne(Inputs.Gzip(content)).Message);
    }

    [Fact]
    public void A_gzip_bomb_is_refused() => Assert.Contains("MaxCompressionRatio", Inputs.FailOne(Inputs.Gzip(Spaces())).Message);

    [Fact]
    public void A_zip_bomb_is_refused_and_the_rest_read()
    {
        var results = Inputs.Read(Inputs.Zip(("bomb.txt", Spaces()), ("a.txt", Inputs.Utf8("Harmless."))));
        Assert.Contains("MaxCompressionRatio", results[0].Failure!.Message);
        Assert.Equal("Harmless.", results[1].Article!.Text);
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var options = new ReadingOptions { Limits = new ReadingLimits { MaxZipEntries = 1 } };
        Assert.Contains("MaxZipEntries", Inputs.FailOne(Inputs.Zip(("a", [65]), ("b", [66])), options).Message);
    }

    [Fact]
    public void A_damaged_gzip_is_a_failure()
    {
        var bytes = Inputs.Gzip(new string('a', 1000) + "The end.");
        Assert.False(Assert.Single(Inputs.Read(bytes[..(bytes.Length / 2)])).IsSuccess);
    }

    [Fact]
    public void A_damaged_zip_is_a_failure()
    {
        var bytes = Inputs.Zip(("a.txt", Inputs.Utf8("Inside.")));
        Assert.Contains("damaged", Inputs.FailOne(bytes[..(bytes.Length / 2)]).Message);
    }

    [Fact]
    public void An_empty_zip_is_a_failure() => Assert.Contains("no articles", Inputs.FailOne(Inputs.Zip()).Message);

    [Theory]
    [InlineData("[Content_Types].xml", "Microsoft Office")]
    [InlineData("mimetype", "OpenDocument")]
    public void Documents_that_are_zips_inside_are_refused(string entry, string named) =>
        Assert.Contains(named, Inputs.FailOne(Inputs.Zip((entry, [65]), ("x.xml", [66]))).Message);

    // Lines, so that no one line is past its own limit.
    private static byte[] Spaces() => Inputs.Utf8("x\n\n" + string.Concat(Enumerable.Repeat(new string('a', 99) + "\n", 400_000)));
}
