using Parley.Evaluation;
using Parley.Evaluation.Attributions;
using Parley.Evaluation.Gold;
using Parley.Text;

namespace Parley.Tests.Evaluation;

public sealed class AttributionScorerTests
{
    private const string Text = "Weber said that we go. “No,” he told us, “never.”\n\nIt rains.";

    private static readonly HashSet<string> Pronouns = ["he"];

    private static readonly GoldAttribution Indirect = Make("Weber", "said", "that we go");
    private static readonly GoldAttribution Direct = Make("he", "told us", "“No,”", "“never.”");

    [Fact]
    public void Equal_attributions_have_full_marks()
    {
        var result = Score([Indirect, Direct], [Direct, Indirect]);
        Assert.All(result.Scores, score => Assert.Equal((1.0, 1.0, 1.0), (score.Precision, score.Recall, score.F1)));
        Assert.Equal(["direct 1 1", "indirect 1 1", "mixed 0 0", "no source 0 0", "pronoun source 1 1", "discontinuous 1 1", "across paragraphs 0 0"],
            result.Shares.Select(share => $"{share.Name} {share.Gold} {share.Exact}"));
    }

    [Fact]
    public void Nothing_found_scores_nothing_and_is_not_a_number_too_few()
    {
        var result = Score([Indirect], null);
        Assert.All(result.Scores, score => Assert.Equal(0, score.F1));
        Assert.EndsWith("1 articles without a record", result.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_the_words_and_a_touching_cue_are_lenient()
    {
        var errors = new List<EvaluationError>();
        var result = Score([Indirect], [Make("Weber", "said", "we")], errors.Add);
        Assert.Equal([1.0, 1.0, 0.0, 1.0, 0.0, 0.0], result.Scores.Select(score => score.Precision));
        Assert.Equal(1.0 / 3, result.Scores[3].Recall, 12);
        Assert.Equal([new EvaluationError("content", "n1 (a)", "c11-21", "that we go", "we")], errors);
        Assert.Equal(1, Score([Indirect], [Make("Weber", "said", "that we")]).Scores[5].Right);
    }

    [Fact]
    public void Errors_tell_what_is_missed_and_what_is_extra()
    {
        var errors = new List<EvaluationError>();
        Score([Indirect], [Make(null, "rains", "It")], errors.Add);
        Assert.Equal(["missed\tn1 (a)\tc11-21\tthat we go\t", "extra\tn1 (a)\tc51-53\t\tIt"], errors.Select(EvaluationText.ToLine));
    }

    [Fact]
    public void Each_annotator_counts_as_a_document()
    {
        var scorer = new AttributionScorer(Pronouns);
        scorer.Add(new GoldArticle(new Article { Id = "n1", Text = Text }, [new("a", [Indirect]), new("b", [Direct])]), [Indirect]);
        Assert.Equal((2, 2, 1.0), (scorer.Result.Scores[4].Gold, scorer.Result.Scores[4].System, scorer.Result.Scores[4].Right));
    }

    private static EvaluationResult Score(GoldAttribution[] gold, GoldAttribution[]? system, Action<EvaluationError>? report = null)
    {
        var scorer = new AttributionScorer(Pronouns, report);
        scorer.Add(new GoldArticle(new Article { Id = "n1", Text = Text }, [new GoldAnnotator("a", gold)]), system);
        return scorer.Result;
    }

    private static GoldAttribution Make(string? source, string cue, params string[] content) => new(source is null ? [] : [Span(source)], [Span(cue)], [.. content.Select(Span)]);

    private static TextSpan Span(string words) => Text.IndexOf(words, StringComparison.Ordinal) is var at && at >= 0 ? new TextSpan(at, at + words.Length) : throw new InvalidOperationException(words);
}
