using System.Text.Json;
using Parley.Discourse.Attribution;
using Parley.Language.Analysis;
using Parley.Language.Numerics;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Tests.Attribution;

/// <summary>Holds inference against training/parley_train/attribution_reference.py on the small random model.</summary>
public sealed unsafe class AttributionReferenceTests
{
    private const double Tolerance = 1e-3;

    private static readonly JsonElement Paragraphs =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "tiny-attribution.json"))).RootElement;

    private static readonly AttributionModel Model = AttributionModel.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "tiny-attribution.plm"));

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Paragraphs.GetArrayLength())];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Scores_tags_and_links_are_the_references(int number)
    {
        var expected = Paragraphs[number];
        var text = TextOf([expected], out var states);
        var run = new TaggerRun(Model);
        run.Begin(text, states);
        var inside = expected.GetProperty("inside").GetBoolean();
        var passage = Passage.Of(text, [.. Enumerable.Range(0, text.Xpos.Length)], ref inside);
        Assert.Equal(Ints(expected, "quotations"), Enumerable.Range(0, passage.Count).Select(passage.Quotation));
        var answer = run.Tag([passage])[0];
        AssertClose(expected.GetProperty("emissions"), run.Emissions(out var stride), stride);
        AssertFragments(expected.GetProperty("spans"), answer);
        AssertMargins(expected, answer);
        var rows = run.LastStates;
        AssertScores(expected.GetProperty("sources"), run.Links.ScoresOfSources(answer, rows));
        AssertScores(expected.GetProperty("cues"), run.Links.ScoresOfContents(answer, rows));
        GC.KeepAlive(run);
    }

    [Fact]
    public void Answers_do_not_depend_on_company_and_paragraphs_are_found()
    {
        var text = TextOf([.. Paragraphs.EnumerateArray()], out var states);
        var run = new TaggerRun(Model);
        run.Begin(text, states);
        var passages = PassageSplitter.OfText(text, Model.Meta.Longest);
        Assert.Equal(Paragraphs.GetArrayLength(), passages.Count);
        var together = run.Tag(passages);
        for (var i = 0; i < passages.Count; i++)
        {
            AssertFragments(Paragraphs[i].GetProperty("spans"), together[i]);
            var alone = run.Tag([passages[i]])[0];
            Assert.Equal(alone.Sources, together[i].Sources);
            Assert.Equal(alone.Cues, together[i].Cues);
            Assert.Equal(alone.Contents, together[i].Contents);
            Assert.Equal(alone.SourceOf, together[i].SourceOf);
            Assert.Equal(alone.CueOf, together[i].CueOf);
        }
    }

    [Fact]
    public void Registers_do_not_matter()
    {
        var text = TextOf([.. Paragraphs.EnumerateArray()], out var states);
        var answers = new[] { Tag<Simd128, System.Runtime.Intrinsics.Vector128<float>>(), Tag<Simd256, System.Runtime.Intrinsics.Vector256<float>>() };
        Assert.Equal(answers[0], answers[1]);

        Fragment[] Tag<TSimd, TVector>()
            where TSimd : ISimd<TVector>
            where TVector : unmanaged
        {
            var model = AttributionModel.Load(Path.Combine(AppContext.BaseDirectory, "Fixtures", "tiny-attribution.plm"), new SimdKernels<TSimd, TVector>());
            var run = new TaggerRun(model);
            run.Begin(text, states);
            return [.. run.Tag(PassageSplitter.OfText(text, Model.Meta.Longest)).SelectMany(a => a.Sources.Concat(a.Cues).Concat(a.Contents))];
        }
    }

    private static void AssertFragments(JsonElement spans, PassageAnswer answer)
    {
        Assert.Equal(Pairs(spans, "source"), answer.Sources.Select(f => (f.First, f.Last)));
        Assert.Equal(Pairs(spans, "cue"), answer.Cues.Select(f => (f.First, f.Last)));
        Assert.Equal(Pairs(spans, "content"), answer.Contents.Select(f => (f.First, f.Last)));
    }

    private static void AssertMargins(JsonElement expected, PassageAnswer answer)
    {
        var margins = expected.GetProperty("margins").EnumerateArray().Select(m => m.GetDouble()).ToArray();
        foreach (var fragment in answer.Sources.Concat(answer.Cues).Concat(answer.Contents))
            Assert.Equal(margins[fragment.First..fragment.End].Average(), fragment.Margin, Tolerance);
    }

    private static void AssertScores(JsonElement expected, float[] scores)
    {
        var all = expected.EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(v => v.GetDouble()).ToArray();
        Assert.Equal(all.Length, scores.Length);
        for (var i = 0; i < all.Length; i++) Assert.Equal(all[i], scores[i], Tolerance);
    }

    private static void AssertClose(JsonElement expected, float* scores, int stride)
    {
        foreach (var row in expected.EnumerateArray())
        {
            var column = 0;
            foreach (var value in row.EnumerateArray()) Assert.Equal(value.GetDouble(), scores[column++], Tolerance);
            scores += stride;
        }
    }

    private static AnalyzedText TextOf(JsonElement[] paragraphs, out EncoderStates states)
    {
        var text = new System.Text.StringBuilder();
        var (tokens, sentences) = (new List<Token>(), new List<Sentence>());
        var (xpos, relations, heads, names) = (new List<string>(), new List<string>(), new List<int>(), new List<EntitySpan>());
        var rows = new List<float[]>();
        foreach (var p in paragraphs)
        {
            var first = tokens.Count;
            foreach (var form in Strings(p, "forms"))
            {
                tokens.Add(new Token(new TextSpan(text.Length, text.Length + form.Length), false));
                text.Append(form).Append(' ');
            }
            sentences.Add(new Sentence(first, tokens.Count - first, StartsParagraph: true));
            xpos.AddRange(Strings(p, "xpos"));
            relations.AddRange(Strings(p, "relations"));
            heads.AddRange(Ints(p, "heads").Select(h => h < 0 ? -1 : first + h));
            var kinds = Strings(p, "entities");
            for (var i = 0; i < kinds.Length; i++)
                if (kinds[i] != "O") names.Add(new EntitySpan(first + i, 1, (EntityKind)(Array.IndexOf(["PER", "ORG", "LOC", "MISC"], kinds[i]))));
            rows.AddRange(p.GetProperty("states").EnumerateArray().Select(row => row.EnumerateArray().Select(v => v.GetSingle()).ToArray()));
        }
        states = new EncoderStates(tokens.Count, rows[0].Length);
        for (var i = 0; i < rows.Count; i++) rows[i].CopyTo(states.RowOf(i));
        return new AnalyzedText
        {
            Segments = new SegmentedText(text.ToString(), [.. tokens], [.. sentences]),
            Upos = [.. xpos],
            Xpos = [.. xpos],
            Lemmas = [.. xpos],
            Heads = [.. heads],
            Relations = [.. relations],
            Entities = [.. names],
        };
    }

    private static string[] Strings(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];

    private static int[] Ints(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetInt32())];

    private static IEnumerable<(int, int)> Pairs(JsonElement spans, string role) =>
        spans.GetProperty(role).EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetInt32()));
}
