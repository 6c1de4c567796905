using Parley.Text;

namespace Parley.Tests.Specs;

public class SpecFileTests
{
    private static readonly string[] Sample =
    [
        "# Any title",
        "Free text before the first case.",
        "",
        "## A verb of saying",
        "date: 1978-07-19 · outlet: Meridian Wire",
        "",
        "> \"We will not sign,\" the minister said on Tuesday. He said he would write.",
        ">",
        "> Nobody else spoke.",
        "",
        "- s1: [the minister] | said #1 | \"We will not sign,\" | direct says | time 1978-07-18",
        "- s2 < s1: [We] | will not | sign | indirect intends | name Aldo Brandt | to minister = Aldo Brandt | negated | repeats s1",
        "Why: a note.",
        "",
        "## Another (open)",
        "outlet: Meridian Wire",
        "> Nothing was said.",
        "- none",
    ];

    [Fact]
    public void Cases_are_read_with_title_date_outlet_and_place()
    {
        var cases = SpecFile.Parse(Sample, "sample.md", StatementGrammar.Instance);
        Assert.Equal(["sample.md:4 A verb of saying", "sample.md:15 Another"], cases.Select(c => c.ToString()));
        Assert.Equal(("1978-07-19", "Meridian Wire", false), (cases[0].Date, cases[0].Outlet, cases[0].IsOpen));
        Assert.Equal((null, "Meridian Wire", true), (cases[1].Date, cases[1].Outlet, cases[1].IsOpen));
        Assert.Empty(cases[1].Expected);
    }

    [Fact]
    public void Paragraphs_stay_apart_by_an_empty_line() =>
        Assert.EndsWith("would write.\n\nNobody else spoke.", SpecFile.Parse(Sample, "sample.md", StatementGrammar.Instance)[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Statements_are_read_with_their_spans_and_options()
    {
        var read = SpecFile.Parse(Sample, "sample.md", StatementGrammar.Instance)[0];
        string Words(IReadOnlyList<TextSpan> spans) => string.Join("+", spans.Select(s => s.Of(read.Text).ToString()));
        var (first, second) = (read.Expected[0], read.Expected[1]);
        Assert.Equal("the minister/said/\"We will not sign,\"", $"{Words(first.Source)}/{Words(first.Cue)}/{Words(first.Content)}");
        Assert.Equal(("direct", "says", "1978-07-18", null), (first.Form, first.Kind, first.Time, first.Parent));
        Assert.Equal(("s1", "Aldo Brandt", true), (second.Parent, second.Name, second.Negated));
        Assert.Equal(("minister", "Aldo Brandt"), (Words(second.Addressee!.Spans), second.Addressee.Name));
        Assert.Equal(new SpecRelation("repeats", "s1"), second.Relation);
    }

    [Fact]
    public void Pieces_of_content_are_joined_by_an_ellipsis()
    {
        var read = Parse("- s1: [he] | said | \"No,\" … \"not now\" | direct says", "\"No,\" he said, \"not now\"")[0];
        Assert.Equal(["\"No,\"", "\"not now\""], read.Expected[0].Content.Select(span => span.Of(read.Text).ToString()));
    }

    [Theory]
    [InlineData("- s1: [she] | said | no | indirect says", "'she' does not occur in the text")]
    [InlineData("- s1: he | said | no | indirect says", "a source stands in brackets, or is '-'; found 'he'")]
    [InlineData("- s1: [he] | said | o | indirect says", "'o' does not occur in the text")]
    [InlineData("- s1: [the envoy] | said | no | indirect says", "'the envoy' occurs 2 times; add a mark such as #2")]
    [InlineData("- s1: [the envoy #3] | said | no | indirect says", "'the envoy' occurs 2 times; there is no #3")]
    [InlineData("- s1: [he #1] | said | no | indirect says", "'he' occurs once; drop #1")]
    [InlineData("- s1: [he] | said | no … he | indirect says", "pieces out of order or overlapping in 'no … he'")]
    [InlineData("- s1: [he] | said | no", "expected source | cue | content | form kind, found 3 columns")]
    [InlineData("- s1: [he] | said | no | oblique says", "unknown form 'oblique'")]
    [InlineData("- s1: [he] | said | no | indirect sings", "unknown kind 'sings'")]
    [InlineData("- s1: [he] | said | no | indirect says | loudly", "unknown option or option without value 'loudly'")]
    [InlineData("- s1: [he] | said | no | indirect says | where here", "unknown option 'where'")]
    [InlineData("- s1: [he] | said | no | indirect says | time soon", "'soon' is no ISO 8601 date")]
    [InlineData("- s1: [he] | said | no | indirect says | negated | negated", "'negated' given twice")]
    [InlineData("- s1: [he] | said | no | indirect says | denies s4", "no other statement 's4' to relate to")]
    [InlineData("- s1: - | said | no | indirect says | name Brandt", "a name without a source")]
    [InlineData("- s1 < s4: [he] | said | no | indirect says", "parent 's4' does not stand before 's1'")]
    [InlineData("- first: [he] | said | no | indirect says", "expected '- s1: ...' or '- s2 < s1: ...'")]
    [InlineData("some prose", "line of no known kind: 'some prose'")]
    public void A_wrong_line_is_named_with_its_file_and_number(string line, string message)
    {
        var problems = Assert.Throws<SpecFormatException>(() => Parse(line, "he said no: the envoy met the envoy")).Problems;
        Assert.Contains(new SpecProblem("bad.md", 4, message), problems);
    }

    [Theory]
    [InlineData("outlet: Wire|> text", "nothing is expected: list it, or say '- none'")]
    [InlineData("outlet: Wire|- none", "no text: quote it with '> '")]
    [InlineData("> text|- none", "no line 'date: ... · outlet: ...'")]
    public void A_case_that_lacks_a_part_is_an_error_at_its_heading(string body, string message)
    {
        var thrown = Assert.Throws<SpecFormatException>(() => SpecFile.Parse(["## Title", .. body.Split('|')], "bad.md", StatementGrammar.Instance));
        Assert.Equal([new SpecProblem("bad.md", 1, message)], thrown.Problems);
    }

    [Fact]
    public void A_date_that_is_none_is_an_error() => Assert.Contains(
        "found 'date: 1978-13-01'",
        Assert.Throws<SpecFormatException>(() => SpecFile.Parse(["## T", "date: 1978-13-01", "> t", "- none"], "bad.md", StatementGrammar.Instance)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Text_after_the_statements_is_an_error() =>
        Assert.Throws<SpecFormatException>(() => SpecFile.Parse(["## T", "outlet: W", "> t", "- none", "> more"], "bad.md", StatementGrammar.Instance));

    [Fact]
    public void A_title_used_twice_is_an_error() => Assert.Contains(
        "bad.md:5: title 'T' used twice",
        Assert.Throws<SpecFormatException>(() => SpecFile.Parse(
            ["## T", "outlet: W", "> t", "- none", "## T", "outlet: W", "> t", "- none"], "bad.md", StatementGrammar.Instance)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_file_without_cases_is_an_error() =>
        Assert.Throws<SpecFormatException>(() => SpecFile.Parse(["# Nothing here"], "bad.md", StatementGrammar.Instance));

    [Fact]
    public void All_problems_of_a_file_are_reported_at_once() => Assert.Equal(
        [4, 5],
        Assert.Throws<SpecFormatException>(() => SpecFile.Parse(
            ["## T", "outlet: W", "> he said no", "- s1: [she] | said | no | indirect says", "- s2: [he] | says | no | indirect says"],
            "bad.md", StatementGrammar.Instance))
            .Problems.Select(problem => problem.Line));

    private static IReadOnlyList<SpecCase<SpecStatement>> Parse(string line, string text) =>
        SpecFile.Parse(["## Title", "outlet: Wire", $"> {text}", line], "bad.md", StatementGrammar.Instance);
}
