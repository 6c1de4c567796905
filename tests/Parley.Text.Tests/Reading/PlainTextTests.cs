using Parley.Text.Reading;

namespace Parley.Text.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Report = "Talks resume in Geneva\n\nThe two delegations met on Monday.\nNo statement was made.\n";

    [Fact]
    public void The_first_line_is_the_title_when_a_blank_line_follows() => Assert.Equal("Talks resume in Geneva", Inputs.ReadOne(Report).Title);

    [Fact]
    public void The_text_is_the_whole_file() => Assert.Equal(Report, Inputs.ReadOne(Report).Text);

    [Fact]
    public void Line_ends_of_windows_are_kept_and_understood()
    {
        var report = Report.Replace("\n", "\r\n");
        var article = Inputs.ReadOne(report);
        Assert.Equal(report, article.Text);
        Assert.Equal("Talks resume in Geneva", article.Title);
    }

    [Theory]
    [InlineData("One line alone")]
    [InlineData("First line\nsecond line\n")]
    [InlineData("A line and nothing after it\n\n\n")]
    public void Without_a_blank_line_and_more_there_is_no_title(string text) => Assert.Null(Inputs.ReadOne(text).Title);

    [Fact]
    public void A_paragraph_is_no_title() => Assert.Null(Inputs.ReadOne(new string('a', 400) + "\n\nMore.\n").Title);

    [Fact]
    public void The_id_is_the_name_of_the_file() =>
        Assert.Equal("report.txt", Inputs.Read(Report, name: "folder/report.txt")[0].Article!.Id);

    [Theory]
    [InlineData("[Editor's note: this was changed.] The minister left.")]
    [InlineData("{ We leave this brace open.")]
    [InlineData("<3 is a heart, said the minister.")]
    [InlineData("He came, he saw, he left.\nAnd then nothing.")]
    [InlineData("Title, date and place were given.\nNothing else was.")]
    public void Prose_that_begins_like_another_format_is_plain_text(string text) => Assert.Equal(text, Inputs.ReadOne(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n\t\n")]
    public void An_empty_file_is_refused(string text) => Assert.Contains("empty", Inputs.FailOne(text).Message);

    [Fact]
    public void Fifty_megabytes_of_text_are_read()
    {
        var text = string.Concat(Enumerable.Repeat("The delegations met again and agreed on nothing.\n", 1_050_000));
        Assert.True(text.Length > 50_000_000);
        Assert.Equal(text.Length, Inputs.ReadOne(text).Text.Length);
    }

    [Fact]
    public void A_text_past_the_limit_is_refused_with_the_limit_named()
    {
        var options = new ReadingOptions { Limits = new ReadingLimits { MaxTextBytes = 1000 } };
        Assert.Contains("MaxTextBytes", Inputs.FailOne(new string('a', 1001), options).Message);
        Assert.Equal(1000, Inputs.ReadOne(new string('a', 1000), options).Text.Length);
    }
}
