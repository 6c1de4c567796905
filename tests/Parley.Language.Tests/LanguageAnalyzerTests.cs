using Parley.Language.Analysis;
using Parley.Language.Network;
using Parley.Language.Tests.Support;
using Parley.Text.Segmentation;

namespace Parley.Language.Tests;

public sealed class LanguageAnalyzerTests
{
    private static readonly LanguageModel Model = Fixture.Model();

    private static LanguageAnalyzer Analyzer(AnalyzerOptions? options = null) => new(Model, new LowerCasing(), options);

    [Fact]
    public void Gives_every_sentence_one_tree_with_root_for_its_root_alone()
    {
        var found = Analyzer().Analyze(Texts.Of(Texts.RandomSentences(60, 25, seed: 1)));
        foreach (var sentence in found.Segments.Sentences) AssertTree(found, sentence);
    }

    [Fact]
    public void Lemmas_come_from_the_lemmatizer()
    {
        var found = Analyzer().Analyze(Texts.Of(["The", "U.N."], ["Talks"]));
        Assert.Equal(["the^", "u.n.", "talks^"], found.Lemmas);
    }

    [Fact]
    public void Analyses_an_empty_text()
    {
        var found = Analyzer().Analyze(Texts.Of());
        Assert.Empty(found.Upos);
        Assert.Empty(found.Entities);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(40, 1, 1)]
    [InlineData(200, 3, 40)]
    [InlineData(100000, 4, 8192)]
    public void Answers_do_not_depend_on_batches_threads_or_cache(int batchTokens, int threads, int cachedWords)
    {
        var text = Texts.Of(Texts.RandomSentences(80, 30, seed: 2));
        var expected = Analyzer().Analyze(text);
        var options = new AnalyzerOptions { BatchTokens = batchTokens, MaxDegreeOfParallelism = threads, CachedWords = cachedWords };
        var analyzer = Analyzer(options);
        AssertSame(expected, analyzer.Analyze(text));
        AssertSame(expected, analyzer.Analyze(text));
    }

    [Fact]
    public async Task One_analyzer_serves_many_threads()
    {
        var texts = Enumerable.Range(0, 16).Select(i => Texts.Of(Texts.RandomSentences(10, 20, seed: i))).ToArray();
        var expected = texts.Select(t => Analyzer().Analyze(t)).ToArray();
        var shared = Analyzer();
        var found = await Task.WhenAll(texts.Select(t => Task.Run(() => shared.Analyze(t))));
        for (var i = 0; i < texts.Length; i++) AssertSame(expected[i], found[i]);
    }

    [Fact]
    public void Sentences_of_thousands_of_tokens_are_joined_from_windows()
    {
        var sentence = Texts.RandomSentences(200, 60, seed: 4).SelectMany(s => s).Take(5000).ToArray();
        var found = Analyzer().Analyze(Texts.Of(["The", "offer"], sentence));
        Assert.Equal(5000, sentence.Length);
        AssertTree(found, found.Segments.Sentences[1]);
        var root = Array.IndexOf(found.Heads, -1, 2);
        Assert.InRange(root, 2, 2 + Window.Longest - 1);
        for (var first = 2 + Window.Longest; first < 5002; first += Window.Longest)
        {
            var window = Enumerable.Range(first, Math.Min(Window.Longest, 5002 - first));
            Assert.Equal("parataxis", found.Relations[window.Single(token => found.Heads[token] == root)]);
        }
    }

    [Fact]
    public void Options_below_one_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Analyzer(new AnalyzerOptions { BatchTokens = 0 }));

    private static void AssertTree(AnalyzedText text, Sentence sentence)
    {
        var heads = text.Heads.AsSpan(sentence.First, sentence.Count).ToArray();
        Assert.True(Language.Parsing.TreeDecoder.IsTree([.. heads.Select(h => h < 0 ? -1 : h - sentence.First)]));
        for (var i = 0; i < heads.Length; i++) Assert.Equal(heads[i] < 0, text.Relations[sentence.First + i] == "root");
    }

    private static void AssertSame(AnalyzedText expected, AnalyzedText found)
    {
        Assert.Equal(expected.Upos, found.Upos);
        Assert.Equal(expected.Xpos, found.Xpos);
        Assert.Equal(expected.Lemmas, found.Lemmas);
        Assert.Equal(expected.Heads, found.Heads);
        Assert.Equal(expected.Relations, found.Relations);
        Assert.Equal(expected.Entities, found.Entities);
    }
}
