namespace Parley.Tests.Specs;

public class SpecScorerTests
{
    private static readonly SpecCase<SpecStatement> Sample = SpecFile.Parse(
        [
            "## Sample",
            "outlet: Wire",
            "> \"Moscow told us that it will stay,\" Envoy Brandt told The Courier on Monday. Moscow denied that.",
            "- s1: [Envoy Brandt] | told #2 | \"Moscow told us that it will stay,\" | direct says"
                + " | name Ida Brandt | via The Courier | time 1978-07-17",
            "- s2 < s1: [Moscow #1] | told #1 | that it will stay | indirect says | to us",
            "- s3: [Moscow #2] | denied | that #2 | indirect says | denies s2",
        ],
        "sample.md",
        StatementGrammar.Instance)[0];

    [Fact]
    public void The_expected_statements_themselves_pass()
    {
        var result = SpecScorer.Differences(Sample, Sample.Expected);
        Assert.Equal([], result);
    }

    [Fact]
    public void Ids_and_order_do_not_matter()
    {
        var (s1, s2, s3) = (Sample.Expected[0], Sample.Expected[1], Sample.Expected[2]);
        var found = new[]
        {
            s3 with { Id = "x9", Relation = new SpecRelation("denies", "x7") },
            s2 with { Id = "x7", Parent = "x8" },
            s1 with { Id = "x8" },
        };
        Assert.Empty(SpecScorer.Differences(Sample, found));
    }

    [Fact]
    public void Marks_and_commas_at_the_edges_do_not_matter()
    {
        var content = Sample.Expected[0].Content[0];
        var bare = Change(0, s => s with { Content = [content with { Start = content.Start + 1, End = content.End - 2 }] });
        Assert.Empty(SpecScorer.Differences(Sample, bare));
    }

    [Fact]
    public void A_missed_statement_is_named_with_its_content()
    {
        var result = SpecScorer.Differences(Sample, [Sample.Expected[0], Sample.Expected[1]]);
        Assert.Equal(["s3 missed: that"], result);
    }

    [Fact]
    public void An_extra_statement_is_shown()
    {
        var extra = Sample.Expected[2] with { Id = "s4" };
        var result = SpecScorer.Differences(Sample, [.. Sample.Expected, extra]);
        Assert.Equal(["extra: Moscow | denied | that"], result);
    }

    [Fact]
    public void A_wrong_field_is_shown_with_what_was_expected()
    {
        var found = Change(0, s => s with { Time = "1978-07-18", Medium = null });
        Assert.Equal(
            ["s1 medium: expected 'The Courier', found ''", "s1 time: expected '1978-07-17', found '1978-07-18'"],
            SpecScorer.Differences(Sample, found));
    }

    [Fact]
    public void A_field_that_nobody_expected_is_a_difference()
    {
        var result = SpecScorer.Differences(Sample, Change(2, s => s with { Negated = true, Addressee = Sample.Expected[1].Addressee }));
        Assert.Equal(["s3 addressee: expected '', found 'us'", "s3 negated: expected '', found 'negated'"], result);
    }

    [Fact]
    public void A_parent_that_was_missed_is_a_wrong_parent() => Assert.Contains(
        "s2 parent: expected 's1', found ''",
        SpecScorer.Differences(Sample, [Sample.Expected[1] with { Parent = null }, Sample.Expected[2]]));

    [Theory]
    [InlineData("Brandt", true)]
    [InlineData("envoy Ida Brandt", true)]
    [InlineData("Ida Brand", false)]
    [InlineData("", false)]
    public void A_name_passes_when_one_contains_the_other(string name, bool passes) =>
        Assert.Equal(passes, SpecScorer.Differences(Sample, Change(0, s => s with { Name = name })).Count == 0);

    [Fact]
    public void A_name_that_the_spec_leaves_out_is_not_compared() =>
        Assert.Empty(SpecScorer.Differences(Sample, Change(1, s => s with { Name = "Soviet Union" })));

    [Fact]
    public void Nothing_expected_and_nothing_found_passes() =>
        Assert.Empty(SpecScorer.Differences(Sample with { Expected = [] }, []));

    [Fact]
    public void Two_statements_about_the_same_words_are_told_apart_by_their_cues()
    {
        var both = SpecFile.Parse(
            [
                "## T",
                "outlet: W",
                "> Rome signed and praised the pact.",
                "- s1: [Rome] | signed | the pact | indirect decrees",
                "- s2: [Rome] | praised | the pact | indirect says",
            ],
            "two.md",
            StatementGrammar.Instance)[0];
        Assert.Empty(SpecScorer.Differences(both, [both.Expected[1], both.Expected[0]]));
    }

    private static SpecStatement[] Change(int index, Func<SpecStatement, SpecStatement> change) =>
        [.. Sample.Expected.Select((statement, i) => i == index ? change(statement) : statement)];
}
