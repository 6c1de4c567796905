namespace Parley.Text.Tests.Reading;

public sealed class BinaryTests
{
    [Theory]
    [InlineData("%PDF-1.4\n", "PDF")]
    [InlineData("{\\rtf1\\ansi The talks failed.}", "RTF")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0", "PNG")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0\0", "JPEG")]
    [InlineData("\u007fELF\u0002", "program")]
    [InlineData("\u00d0\u00cf\u0011\u00e0", "Office")]
    [InlineData("SQLite format 3\0", "SQLite")]
    [InlineData("abc\0def\0\0\0 not a text", "binary")]
    public void Files_without_text_are_refused_by_name(string latin1, string named)
    {
        var failure = Inputs.FailOne(System.Text.Encoding.Latin1.GetBytes(latin1));
        Assert.Contains(named, failure.Message);
        Assert.Contains("plain text", failure.Message);
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        var random = new Random(20240208);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(1, 3000)];
            random.NextBytes(bytes);
            Assert.NotEmpty(Inputs.Read(bytes));
        }
    }

    [Fact]
    public void Good_inputs_with_bytes_changed_cut_or_doubled_never_throw()
    {
        var random = new Random(17);
        var seeds = Seeds();
        for (var i = 0; i < 4000; i++)
        {
            var bytes = (byte[])seeds[i % seeds.Count].Clone();
            for (var n = random.Next(1, 12); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(3) == 0) bytes = bytes[..random.Next(1, bytes.Length)];
            if (random.Next(4) == 0) bytes = [.. bytes, .. bytes];
            Assert.NotEmpty(Inputs.Read(bytes));
        }
    }

    private static List<byte[]> Seeds()
    {
        byte[] html = Inputs.Utf8(
            "<!DOCTYPE html><html><head><title>A</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"A\"}</script></head>" +
            "<body><nav><a href=x>x</a></nav><article><p>The talks failed, both sides said.</p><table><tr><td>1<td>2</table></article></body></html>");
        byte[] feed = Inputs.Utf8("<rss><channel><item><title>T</title><description>&lt;p&gt;One</description></item></channel></rss>");
        byte[] lines = Inputs.Utf8("{\"text\":\"one\",\"author\":[\"a\"]}\n{\"text\":\"two \\u00e9\"}\n");
        byte[] table = Inputs.Utf8("title,text\nA,\"a, \"\"b\"\"\"\nB,b\n");
        byte[] array = Inputs.Utf8("[{\"text\":\"one\"},{\"text\":\"two\"}]");
        return
        [
            html, feed, lines, table, array, Inputs.Gzip(html), Inputs.Zip(("a.html", html), ("b.csv", table)),
            System.Text.Encoding.Unicode.GetBytes("The talks failed, both sides said."),
        ];
    }
}
