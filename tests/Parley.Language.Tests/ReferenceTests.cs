using System.Text.Json;
using Parley.Language.Analysis;
using Parley.Language.Network;
using Parley.Language.Numerics;
using Parley.Language.Tests.Support;

namespace Parley.Language.Tests;

/// <summary>Holds inference against training/parley_train/reference.py on the small random model.</summary>
public sealed unsafe class ReferenceTests
{
    private const double Tolerance = 1e-3;

    private static readonly LanguageModel Model = Fixture.Model();

    public static TheoryData<int> Sentences => [.. Enumerable.Range(0, Fixture.Json("tiny.json").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Tags_and_names_are_the_references(int sentence)
    {
        var expected = Fixture.Json("tiny.json")[sentence];
        var found = new LanguageAnalyzer(Model, new LowerCasing()).Analyze(Texts.Of(Strings(expected, "forms")));
        Assert.Equal(Strings(expected, "upos"), found.Upos);
        Assert.Equal(Strings(expected, "xpos"), found.Xpos);
        Assert.Equal(SpansOf(Strings(expected, "entities")), found.Entities);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Scores_are_the_references(int sentence)
    {
        var expected = Fixture.Json("tiny.json")[sentence];
        var run = RunOver(expected, out var tokens);
        AssertClose(expected.GetProperty("arcs"), run.ScoreArcs(0, out var arcStride), arcStride, tokens);
        AssertClose(expected.GetProperty("emissions"), run.ScoreEntities(out var stride), stride, tokens);
        GC.KeepAlive(run);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Relations_of_the_references_heads_are_the_references(int sentence)
    {
        var expected = Fixture.Json("tiny.json")[sentence];
        var run = RunOver(expected, out var tokens);
        var heads = expected.GetProperty("greedy_heads").EnumerateArray().Select(h => h.GetInt32());
        var scores = run.ScoreRelations([.. heads.Select(h => h == 0 ? tokens : h - 1)], out var stride);
        var names = Model.Tree.Relations.Names;
        var found = Enumerable.Range(0, tokens).Select(t => names[ArgMax.Of(new ReadOnlySpan<float>(scores + t * stride, names.Length))]);
        Assert.Equal(Strings(expected, "relations"), found);
        GC.KeepAlive(run);
    }

    private static NetworkRun RunOver(JsonElement expected, out int tokens)
    {
        var text = Texts.Of(Strings(expected, "forms"));
        tokens = text.Tokens.Length;
        var run = new NetworkRun(Model, 100);
        run.Run(text, [new Window(0, tokens)], new TokenAnswers(tokens));
        return run;
    }

    private static void AssertClose(JsonElement expected, float* scores, int stride, int rows)
    {
        Assert.Equal(rows, expected.GetArrayLength());
        for (var row = 0; row < rows; row++)
        {
            var column = 0;
            foreach (var value in expected[row].EnumerateArray())
                Assert.Equal(value.GetDouble(), scores[row * stride + column++], Tolerance);
        }
    }

    private static EntitySpan[] SpansOf(string[] tags)
    {
        string[] names = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"];
        var spans = new List<EntitySpan>();
        Model.Entities.Tags.AddSpans([.. tags.Select(t => Array.IndexOf(names, t))], 0, spans);
        return [.. spans];
    }

    private static string[] Strings(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}
