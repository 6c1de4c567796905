using System.Text;
using Parley.Discourse.Times;
using Parley.Tests.Specs;

namespace Parley.Discourse.Tests.Times;

/// <summary>
/// Texts shuffled from the specification's words and from figures that nobody would print: nothing throws, and every promise holds.
/// </summary>
public sealed class TimeFuzzTests
{
    private const int Texts = 4000;

    private static readonly string[] Oddities =
    [
        "0", "00", "0000", "9999", "10000", "99999999999999999999", "-1", "31", "0001", "9999-12-31", "0001-01-01", "2024-02-30",
            "99/99/9999", "1.1.1",
        "00:00", "24:59", "25:61", "'", "''s", "'00s", "'90s", "9990s", "0000s", "-", "–", "--", "1-2-3-4", "9999999", "1-", "-1-",
            "mid-", "999th", "0th",
        "\u0661\u0662", "\ud83d\ude00", "century", "100000", "million", "years", "ago", "later", "before", "of", "and", "a", "half", "T",
            "1T1", "2024-02-12T",
    ];

    private static readonly string?[] Published = [null, "2024-02-12", "0001-01-01", "9999-12-31", "0001", "9999", "9999-12", "2024-W07",
        "9999-W52", "x"];

    [Fact]
    public void Shuffled_words_never_throw_and_keep_the_promises()
    {
        var words = SpecFolder.Files("times").SelectMany(path => SpecTable.Read(path, "text", "published", "expressions"))
            .SelectMany(row => row.Title.Split(' ')).Concat(Oddities).Distinct().ToArray();
        var random = new Random(7);
        for (var i = 0; i < Texts; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 30); n > 0; n--) text.Append(words[random.Next(words.Length)]).Append(random.Next(12) == 0
                ? "" : " ");
            Check(text.ToString(), Published[random.Next(Published.Length)]);
        }
    }

    [Theory]
    [InlineData("a week before ")]
    [InlineData("the ")]
    [InlineData("first day of ")]
    [InlineData("since early about ")]
    [InlineData("from between ")]
    [InlineData("five hundred ")]
    [InlineData("5 March to ")]
    [InlineData("this last ")]
    [InlineData("10 a.m. on ")]
    public void Endless_repetition_ends(string piece) => Check(string.Concat(Enumerable.Repeat(piece, 5000)) + "1978", "2024-02-12");

    private static void Check(string text, string? published)
    {
        var segments = Reading.Segment(text);
        var found = Reading.Reader.Read(segments, new TimeContext(published));
        var end = 0;
        foreach (var e in found)
        {
            Assert.InRange(e.Span.Start, end, e.Span.End - 1);
            Assert.InRange(e.EndToken, e.First + 1, segments.Tokens.Length);
            Assert.True(segments.Tokens[e.First].Span.Start <= e.Span.Start && e.Span.End <= segments.Tokens[e.EndToken - 1].Span.End);
            Assert.Equal(e.Value is null, e.Basis == TimeBasis.None);
            Assert.True(e.Value is not null || e.Note is not null && e.End is null);
            if (e.Kind == TimeKind.Date && e.Value is not null) Assert.NotNull(new TimeContext(e.Value).Publication);
            if (e.End is not null) Assert.NotNull(new TimeContext(e.End).Publication);
            end = e.Span.End;
        }
        Assert.Equal(found, Reading.Reader.Read(segments, new TimeContext(published)));
    }
}
