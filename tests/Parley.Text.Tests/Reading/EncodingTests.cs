using System.Text;
using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class EncodingTests
{
    private const string Report = "Der Außenminister sagte: „Wir müssen reden“ – das war in Zürich, für 5 €.";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "utf-16", false }, { "utf-16BE", false },
        { "utf-32", true }, { "windows-1252", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_recognised(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Report)];
        Assert.Equal(Report, Inputs.ReadOne(bytes).Text);
    }

    [Fact]
    public void Utf8_and_windows_1252_in_one_file_both_come_out_right()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Zürich. "), .. Encoding.GetEncoding(1252).GetBytes("Genève “là”.")];
        Assert.Equal("Zürich. Genève “là”.", Inputs.ReadOne(bytes).Text);
    }

    [Fact]
    public void Windows_1252_that_begins_after_the_first_64_kilobytes_is_recognised()
    {
        var ascii = new string('a', 70_000);
        Assert.Equal(ascii + "é", Inputs.ReadOne(Encoding.GetEncoding(1252).GetBytes(ascii + "é")).Text);
    }

    [Fact]
    public void A_character_across_the_border_of_64_kilobytes_stays_whole()
    {
        var text = new string('a', 65_535) + "жжж";
        Assert.Equal(text, Inputs.ReadOne(text).Text);
    }

    [Fact]
    public void Every_byte_of_windows_1252_has_a_character()
    {
        var bytes = Enumerable.Range(0xA0, 0x60).Select(b => (byte)b).Append((byte)' ').ToArray();
        Assert.DoesNotContain('\uFFFD', Inputs.ReadOne([(byte)'x', .. bytes]).Text);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    public void The_charset_of_a_page_is_believed(string meta)
    {
        var html = $"<html><head>{meta}</head><body><p>Министр заявил, что переговоры продолжатся в четверг, и больше ничего не сказал.</p></body></html>";
        Assert.Contains("переговоры", Inputs.ReadOne(Encoding.GetEncoding(1251).GetBytes(html), new ReadingOptions { AnyLanguage = true }).Text);
    }

    [Fact]
    public void A_page_of_utf8_that_declares_another_charset_is_read_as_utf8()
    {
        const string Html = "<html><head><meta charset=iso-8859-1></head><body><p>Der Außenminister sagte, man müsse reden.</p></body></html>";
        Assert.Contains("Außenminister", Inputs.ReadOne(Html).Text);
    }

    [Fact]
    public void An_unknown_charset_does_no_harm()
    {
        const string Html = "<html><head><meta charset=klingon></head><body><p>Der Außenminister sagte, man müsse reden.</p></body></html>";
        Assert.Contains("Außenminister", Inputs.ReadOne(Html).Text);
    }

    [Fact]
    public void The_encoding_that_a_feed_declares_is_believed()
    {
        const string Feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Переговоры</title></item></channel></rss>";
        Assert.Equal("Переговоры", Inputs.ReadOne(Encoding.GetEncoding(1251).GetBytes(Feed)).Title);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Json_lines_and_tables_may_be_utf16(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] lines = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\":\"Zürich\"}\n{\"text\":\"Genève\"}\n")];
        Assert.Equal(["Zürich", "Genève"], Inputs.Read(lines).Select(r => r.Article!.Text));
        byte[] table = [.. encoding.GetPreamble(), .. encoding.GetBytes("title;text\nA;Zürich\n")];
        Assert.Equal("Zürich", Inputs.ReadOne(table).Text);
    }
}
