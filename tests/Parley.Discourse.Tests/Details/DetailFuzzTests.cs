using Parley.Discourse.Details;
using Parley.Discourse.Times;
using Parley.Text;

namespace Parley.Discourse.Tests.Details;

/// <summary>No text, tree or span makes the rules for details throw, and the same input gives the same answer.</summary>
public sealed class DetailFuzzTests
{
    private static readonly string[] Words =
        ["Koll", "told", "Reuters", "on", "X", ",", "\"", "in", "an", "interview", "with", "the", "Times", "Monday", "denied", "report", "that", "to", "é𝄞", "of", "."];

    private static readonly string[] Tags = ["VERB", "NOUN", "PROPN", "ADP", "PRON", "PUNCT", "SCONJ", "X"];

    private static readonly string[] Relations =
        ["nsubj", "obj", "iobj", "obl", "case", "conj", "advcl", "ccomp", "xcomp", "appos", "flat", "nmod", "nmod:poss", "vocative", "mark", "acl:relcl", "parataxis"];

    [Fact]
    public void Any_tree_and_any_spans_are_read()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var context = Context(random);
            var statements = Enumerable.Range(0, random.Next(6)).Select(_ => Parts(random, context.Analysis.Segments.Text.Length)).ToArray();
            var first = DetailReader.Read(context, statements);
            Assert.Equal(first, DetailReader.Read(context, statements));
            var length = context.Analysis.Segments.Text.Length;
            foreach (var detail in first.SelectMany(d => new[] { d.Addressee, d.Medium }).OfType<Detail>())
                Assert.True(detail.Span is { Start: >= 0, IsEmpty: false } && detail.Span.End <= length);
            Assert.All(ReportNouns.Find(context), noun => Assert.False(noun.Content.IsEmpty));
        }
    }

    [Fact]
    public void An_empty_text_has_no_details()
    {
        var context = DetailTests.Context("");
        var parts = new StatementParts([], [new TextSpan(0, 0)], [new TextSpan(0, 0)]);
        Assert.Equal([StatementDetails.None], DetailReader.Read(context, [parts]));
        Assert.Empty(ReportNouns.Find(context));
    }

    [Fact]
    public void A_single_word_has_no_details() =>
        Assert.Equal(StatementDetails.None, DetailTests.Read(DetailTests.Context("Said/VERB/0/root"), "", "Said", ""));

    [Fact]
    public void A_giant_sentence_is_read_in_linear_time()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"on/ADP/2/case"));
        var context = DetailTests.Context($"Koll/PROPN/2/nsubj told/VERB/0/root Haddan/PROPN/2/iobj {words}");
        Assert.Equal("Haddan", DetailTests.Words(context, DetailTests.Read(context, "Koll", "told", "").Addressee));
    }

    private static DetailContext Context(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        {
            var count = random.Next(1, 14);
            var root = random.Next(1, count + 1);
            return string.Join(' ', Enumerable.Range(1, count).Select(i => $"{Pick(random, Words)}/{Pick(random, Tags)}/{Head(random, i, root)}/{Pick(random, Relations)}"));
        });
        var analysis = Analysis.Of(string.Join(random.Next(2) == 0 ? "\n" : "\n\n", lines));
        return new DetailContext(analysis, new TimeReader().Read(analysis, new TimeContext("1978-07-19")), DetailTests.Tables, "the Times");
    }

    /// <summary>Heads on the way to the root: no cycles.</summary>
    private static int Head(Random random, int word, int root) => word == root ? 0 : word < root ? random.Next(word + 1, root + 1) : random.Next(root, word);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static StatementParts Parts(Random random, int length)
    {
        return new StatementParts(Spans(1), Spans(2), Spans(3)) { Speaker = random.Next(2) == 0 ? "Koll" : null };

        TextSpan[] Spans(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => Span()).Order()];

        TextSpan Span()
        {
            var start = random.Next(length + 1);
            return new TextSpan(start, random.Next(start, length + 1));
        }
    }
}
