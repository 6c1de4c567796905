using Parley.Discourse.Times;

namespace Parley.Discourse.Tests.Times;

public sealed class TimeContextTests
{
    [Theory]
    [InlineData("2024-02-12", "2024-02-12")]
    [InlineData("2024-02-12T10:00:00+02:00", "2024-02-12")]
    [InlineData("2024-02-12 10:00", "2024-02-12")]
    [InlineData("2024-W07", "2024-W07")]
    [InlineData("2024-W07-1", "2024-02-12")]
    [InlineData("2020-W53", "2020-W53")]
    [InlineData("2024-02", "2024-02")]
    [InlineData("2024", "2024")]
    [InlineData("0001", "0001")]
    [InlineData("0001-W01", "0001-W01")]
    [InlineData("9999-W52-5", "9999-12-31")]
    [InlineData("9999-W52-6", null)]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("0000", null)]
    [InlineData("-2024", null)]
    [InlineData("12024", null)]
    [InlineData("2024-13", null)]
    [InlineData("2023-02-29", null)]
    [InlineData("2021-W53", null)]
    [InlineData("2024-W7", null)]
    [InlineData("2024-00-00", null)]
    [InlineData("yesterday", null)]
    public void A_publication_date_is_understood_or_counts_as_unknown(string? text, string? understood) =>
        Assert.Equal(understood, new TimeContext(text).Publication);

    [Fact]
    public void Pieces_of_a_document_go_on_from_one_another()
    {
        var context = new TimeContext("2024-02-12");
        foreach (var expression in Reading.Read("They met on 5 September 1978.", "2024-02-12")) context = context.After(expression);

        const string body = "Two days later they quarrelled.";
        var found = Reading.Reader.Read(Reading.Segment(body), context);

        Assert.Equal("1978-09-05", context.Anchor);
        Assert.Equal("Two days later → 1978-09-07, document, date", Reading.Write(body, found));
    }

    [Theory]
    [InlineData("They talked for three weeks.")]
    [InlineData("They met every Friday.")]
    [InlineData("They met yesterday.")]
    public void What_has_no_date_moves_no_anchor(string text)
    {
        var context = TimeContext.Unknown;
        foreach (var expression in Reading.Read(text, null)) context = context.After(expression);

        Assert.Null(context.Anchor);
    }

    [Theory]
    [InlineData("They met yesterday.", null, TimeNotes.NoPublication)]
    [InlineData("They met yesterday.", "2024", TimeNotes.CoarsePublication)]
    [InlineData("They met two days later.", "2024-02-12", TimeNotes.NoAnchor)]
    [InlineData("The day after the coup they met.", "2024-02-12", TimeNotes.EventAnchor)]
    [InlineData("They met several weeks ago.", "2024-02-12", TimeNotes.Vague)]
    [InlineData("They met at 10:30.", "2024-02-12", TimeNotes.NoDay)]
    [InlineData("They met on 31 June 1978.", "2024-02-12", TimeNotes.NoSuchDay)]
    [InlineData("They met on 12/02/2024.", null, TimeNotes.AmbiguousOrder)]
    [InlineData("They met 9000 years ago.", "2024-02-12", TimeNotes.OutOfRange)]
    public void A_missing_value_says_why(string text, string? published, string note) =>
        Assert.Equal(note, Assert.Single(Reading.Read(text, published)).Note);
}
