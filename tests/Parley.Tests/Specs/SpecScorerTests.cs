namespace Parley.Tests.Specs;

public class SpecScorerTests
{
    private static readonly SpecCase Sample = SpecFile.Parse(
        [
            "## Sample",
            "outlet: Wire",
            "> \"Moscow told us that it will stay,\" Envoy Brandt told The Courier on Monday. Moscow denied that.",
            "- s1: [Envoy Brandt] | told #2 | \"Moscow told us that it will stay,\" | direct says"
                + " | name Ida Brandt | via The Courier | time 1978-07-17",
            "- s2 < s1: [Moscow #1] | told #1 | that it will stay | indirect says | to us",
            "- s3: [Moscow #2] | denied | that #2 | indirect says | denies s2",
        ],
        "sample.md")[0];

    [Fact]
    public void The_expected_statements_themselves_pass()
    {
        var result = SpecScorer.Score(Sample, Sample.Statements);
        Assert.Equal([], result.Differences);
        Assert.Equal(new FieldScore(3, 3, 3), result.Fields[SpecField.Content]);
        Assert.Equal(new FieldScore(1, 1, 1), result.Fields[SpecField.Parent]);
        Assert.Equal(new FieldScore(1, 1, 1), result.Fields[SpecField.Name]);
    }

    [Fact]
    public void Ids_and_order_do_not_matter()
    {
        var (s1, s2, s3) = (Sample.Statements[0], Sample.Statements[1], Sample.Statements[2]);
        var found = new[]
        {
            s3 with { Id = "x9", Relation = new SpecRelation("denies", "x7") },
            s2 with { Id = "x7", Parent = "x8" },
            s1 with { Id = "x8" },
        };
        Assert.True(SpecScorer.Score(Sample, found).IsExact);
    }

    [Fact]
    public void Marks_and_commas_at_the_edges_do_not_matter()
    {
        var content = Sample.Statements[0].Content[0];
        var bare = Change(0, s => s with { Content = [content with { Start = content.Start + 1, End = content.End - 2 }] });
        Assert.True(SpecScorer.Score(Sample, bare).IsExact);
    }

    [Fact]
    public void A_missed_statement_is_named_with_its_content()
    {
        var result = SpecScorer.Score(Sample, [Sample.Statements[0], Sample.Statements[1]]);
        Assert.Equal(["s3 missed: that"], result.Differences);
        Assert.Equal(new FieldScore(3, 2, 2), result.Fields[SpecField.Source]);
    }

    [Fact]
    public void An_extra_statement_is_shown_and_counts_against_precision()
    {
        var extra = Sample.Statements[2] with { Id = "s4" };
        var result = SpecScorer.Score(Sample, [.. Sample.Statements, extra]);
        Assert.Equal(["extra: Moscow | denied | that"], result.Differences);
        Assert.Equal(new FieldScore(3, 4, 3), result.Fields[SpecField.Cue]);
    }

    [Fact]
    public void A_wrong_field_is_shown_with_what_was_expected()
    {
        var found = Change(0, s => s with { Time = "1978-07-18", Medium = null });
        Assert.Equal(
            ["s1 medium: expected 'The Courier', found ''", "s1 time: expected '1978-07-17', found '1978-07-18'"],
            SpecScorer.Score(Sample, found).Differences);
    }

    [Fact]
    public void A_field_that_nobody_expected_is_a_difference()
    {
        var result = SpecScorer.Score(Sample, Change(2, s => s with { Negated = true, Addressee = Sample.Statements[1].Addressee }));
        Assert.Equal(["s3 addressee: expected '', found 'us'", "s3 negated: expected '', found 'negated'"], result.Differences);
        Assert.Equal(new FieldScore(1, 2, 1), result.Fields[SpecField.Addressee]);
    }

    [Fact]
    public void A_parent_that_was_missed_is_a_wrong_parent() => Assert.Contains(
        "s2 parent: expected 's1', found ''",
        SpecScorer.Score(Sample, [Sample.Statements[1] with { Parent = null }, Sample.Statements[2]]).Differences);

    [Theory]
    [InlineData("Brandt", true)]
    [InlineData("envoy Ida Brandt", true)]
    [InlineData("Ida Brand", false)]
    [InlineData("", false)]
    public void A_name_passes_when_one_contains_the_other(string name, bool passes) =>
        Assert.Equal(passes, SpecScorer.Score(Sample, Change(0, s => s with { Name = name })).IsExact);

    [Fact]
    public void A_name_that_the_spec_leaves_out_is_not_compared() =>
        Assert.True(SpecScorer.Score(Sample, Change(1, s => s with { Name = "Soviet Union" })).IsExact);

    [Fact]
    public void Nothing_expected_and_nothing_found_passes() =>
        Assert.True(SpecScorer.Score(Sample with { Statements = [] }, []).IsExact);

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
            "two.md")[0];
        Assert.True(SpecScorer.Score(both, [both.Statements[1], both.Statements[0]]).IsExact);
    }

    private static SpecStatement[] Change(int index, Func<SpecStatement, SpecStatement> change) =>
        [.. Sample.Statements.Select((statement, i) => i == index ? change(statement) : statement)];
}
