using Parley.Evaluation.Names;
using Parley.Evaluation.Trees;
using Parley.Text.Conllu;

namespace Parley.Tests.Evaluation;

public sealed class TreeAndNameScorerTests
{
    private const string Gold = "# newpar\n# text = Don't go.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t3\tadvmod:neg\t_\t_\n"
        + "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

    [Fact]
    public void Equal_trees_have_full_marks()
    {
        Assert.All(TreeScorer.Score(Read(Gold), Read(Gold)).Scores, score => Assert.Equal(1, score.F1));
        Assert.Equal("Don't go.\n", TreebankText.Of(Read(Gold)));
        Assert.Equal("Don't go.\n", TreebankText.Of(Read(Gold.Replace("# text = Don't go.\n", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void Relations_are_compared_before_the_colon_and_heads_by_place()
    {
        var other = Gold.Replace("advmod:neg", "advmod", StringComparison.Ordinal).Replace("3\tpunct", "2\tpunct", StringComparison.Ordinal);
        var errors = new List<string>();
        var scores = TreeScorer.Score(Read(Gold), Read(other), error => errors.Add($"{error.Kind} {error.Gold} {error.Found}")).Scores;
        Assert.Equal((0.75, 0.75), (scores[6].F1, scores[7].F1));
        Assert.Equal(["tree .: punct of go punct of n't"], errors.Where(error => error.StartsWith("tree .", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_characters_are_refused() =>
        Assert.Contains("differ at 5", Assert.Throws<FormatException>(() => TreeScorer.Score(Read(Gold), Read(Gold.Replace("\tgo\t", "\tGo\t", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_count_by_span_and_type()
    {
        var errors = new List<string>();
        var scorer = new NameScorer(new Dictionary<string, string> { ["LOC"] = "Place" }, error => errors.Add($"{error.Kind} {error.Gold}{error.Found}"));
        scorer.Add(new IobSentence(1, ["Anna", "Weber", "left", "Bonn", "today"], ["B-PER", "I-PER", "O", "B-Place", "O"]), ["B-PER", "B-PER", "O", "I-LOC", "O"]);
        Assert.Equal(["PER 0 2 1", "Place 1 1 1", "all 1 3 2"], scorer.Result.Scores.Select(score => $"{score.Name} {score.Right} {score.System} {score.Gold}"));
        Assert.Equal(["missed PER Anna Weber", "extra PER Anna", "extra PER Weber"], errors);
    }

    private static List<ConlluSentence> Read(string text)
    {
        using var input = new StringReader(text);
        return [.. ConlluReader.Read(input, "x")];
    }
}
