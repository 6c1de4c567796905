using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024-02-08", "2024-02-08")]
    [InlineData("2024-02-08T23:59:59+05:30", "2024-02-08")]
    [InlineData("2024-02-08 10:15", "2024-02-08")]
    [InlineData("2024/2/8", "2024-02-08")]
    [InlineData("2024.02.08", "2024-02-08")]
    [InlineData("20240208", "2024-02-08")]
    [InlineData("20240208T101500Z", "2024-02-08")]
    [InlineData("2024-02", "2024-02")]
    [InlineData("2024-W06", "2024-W06")]
    [InlineData("2024", "2024")]
    [InlineData("Thu, 08 Feb 2024 10:15:00 GMT", "2024-02-08")]
    [InlineData("Thu Feb 08 10:15:00 UTC 2024", "2024-02-08")]
    [InlineData("February 8, 2024", "2024-02-08")]
    [InlineData("Feb. 8th, 2024 at 10:15 am EST", "2024-02-08")]
    [InlineData("Sept. 3, 2023", "2023-09-03")]
    [InlineData("8 February 2024", "2024-02-08")]
    [InlineData("8th of February 2024", "2024-02-08")]
    [InlineData("08-Feb-2024", "2024-02-08")]
    [InlineData("Published: Thursday, February 8, 2024", "2024-02-08")]
    [InlineData("10:15 AM, 8 MAY 2024", "2024-05-08")]
    [InlineData("February 2024", "2024-02")]
    [InlineData("08.02.2024", "2024-02-08")]
    [InlineData("8. 2. 2024", "2024-02-08")]
    [InlineData("13/02/2024", "2024-02-13")]
    [InlineData("02/13/2024", "2024-02-13")]
    [InlineData("03/03/2024", "2024-03-03")]
    [InlineData("03/04/2024", "2024")]
    [InlineData("1707386400", "2024-02-08")]
    [InlineData("1707386400000", "2024-02-08")]
    public void Dates_are_read_at_the_precision_they_have(string value, string expected) => Assert.Equal(expected, DateText.Normalize(value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("31 February 2024")]
    [InlineData("12:30")]
    [InlineData("99999999999999999999")]
    [InlineData("99999999999999999999/1/2024")]
    [InlineData("May the talks go on")]
    public void What_is_no_date_gives_none(string? value) => Assert.Null(DateText.Normalize(value));

    [Fact]
    public void No_string_throws()
    {
        var random = new Random(5);
        const string Signs = "0123456789 -/.:,TWZ+FebMaymarch\t\u0663é";
        for (var i = 0; i < 50_000; i++)
        {
            var chars = new char[random.Next(1, 24)];
            for (var j = 0; j < chars.Length; j++) chars[j] = Signs[random.Next(Signs.Length)];
            var date = DateText.Normalize(new string(chars));
            Assert.True(date is null || date.Length is 4 or 7 or 8 or 10, date);
        }
    }
}
