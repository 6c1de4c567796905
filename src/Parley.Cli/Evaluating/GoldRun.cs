using Parley.Cli.Work;
using Parley.Evaluation;
using Parley.Evaluation.Attributions;
using Parley.Evaluation.Gold;
using Parley.Evaluation.Names;
using Parley.Evaluation.Trees;
using Parley.Parsing;
using Parley.Records;
using Parley.Text.Conllu;
using Parley.Text.Reading;

namespace Parley.Cli.Evaluating;

/// <summary>Runs Parley over annotated data and scores it.</summary>
internal sealed class GoldRun
{
    private readonly Lazy<Pipeline> _pipeline = new(() => Pipeline.Load());
    private readonly Lazy<TextParser> _parser;
    private readonly Lazy<IReadOnlySet<string>> _pronouns = new(() => PronounTable.Load());

    /// <summary>Prepares the run; models are loaded when they are needed.</summary>
    /// <param name="jobs">How many articles to work on at once.</param>
    public GoldRun(int jobs)
    {
        Jobs = jobs;
        _parser = new(() => TextParser.Load(threads: jobs));
    }

    /// <summary>How many articles are worked on at once.</summary>
    public int Jobs { get; }

    /// <summary>What the gold calls Parley's types of names.</summary>
    public required IReadOnlyDictionary<string, string> Types { get; init; }

    /// <summary>Records to score instead of reading the texts, by article.</summary>
    public IReadOnlyDictionary<string, Func<string, IReadOnlyList<GoldAttribution>>>? Records { get; init; }

    /// <summary>Takes the errors, if anybody wants them.</summary>
    public Action<EvaluationError>? Report { get; init; }

    /// <summary>Called after each article or sentence.</summary>
    public required Action Progress { get; init; }

    /// <summary>Takes the articles that show a fault of ours; they are scored as if nothing had been found in them.</summary>
    public required Action<ReadFailure> Failed { get; init; }

    /// <summary>Scores one data set.</summary>
    /// <exception cref="FormatException">It cannot be read as what it seems to be.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public EvaluationResult Score(string path, CancellationToken cancel)
    {
        var kind = GoldFile.KindOf(path);
        if (kind == GoldKind.BratFolder) return ScoreAttributions(BratFolder.Read(path), cancel);
        using var input = GoldFile.Open(path);
        return kind switch
        {
            GoldKind.Trees => ScoreTrees(input, path),
            GoldKind.Names => ScoreNames(input, path, cancel),
            _ => ScoreAttributions(AttributionLines.Read(input, path), cancel),
        };
    }

    private EvaluationResult ScoreAttributions(IEnumerable<GoldArticle> articles, CancellationToken cancel)
    {
        var scorer = new AttributionScorer(_pronouns.Value, Report);
        OrderedWork.Run(articles, Jobs, gold => gold.Article.Text.Length, gold => (Gold: gold, Failure: Find(gold, out var system), System: system), Take, cancel);
        return scorer.Result;

        void Take((GoldArticle Gold, ReadFailure? Failure, IReadOnlyList<GoldAttribution>? System) read)
        {
            if (read.Failure is { } failure) Failed(failure);
            scorer.Add(read.Gold, read.System);
            Progress();
        }
    }

    private ReadFailure? Find(GoldArticle gold, out IReadOnlyList<GoldAttribution>? system)
    {
        system = null;
        if (Records is null) return ArticleAnalysis.Try(gold.Article, _pipeline, document => GoldAttribution.OutermostOf(RecordBuilder.Build(document)), out system);
        if (Records.TryGetValue(gold.Article.Id, out var statements)) system = statements(gold.Article.Text);
        return null;
    }

    private EvaluationResult ScoreTrees(TextReader input, string path)
    {
        var gold = ConlluReader.Read(input, path).ToList();
        using var analysis = new StringWriter();
        AnalysisFormats.WriteConllu(analysis, _parser.Value.Parse(TreebankText.Of(gold)));
        using var system = new StringReader(analysis.ToString());
        return TreeScorer.Score(gold, ConlluReader.Read(system, "the analysis"), Report);
    }

    private EvaluationResult ScoreNames(TextReader input, string path, CancellationToken cancel)
    {
        const int Batch = 256;
        var scorer = new NameScorer(Types, Report);
        foreach (var sentences in IobReader.Read(input, path).Chunk(Batch))
        {
            cancel.ThrowIfCancellationRequested();
            var analysis = _parser.Value.ParsePretokenized(string.Join('\n', sentences.Select(sentence => string.Join(' ', sentence.Forms))));
            var tags = AnalysisFormats.EntityTags(analysis);
            if (analysis.Segments.Sentences.Length != sentences.Length) throw new FormatException($"{path}: a word holds white space, which no word may");
            for (var i = 0; i < sentences.Length; i++)
            {
                var place = analysis.Segments.Sentences[i];
                if (place.Count != sentences[i].Forms.Count) throw new FormatException($"{path}, line {sentences[i].Line}: a word of the sentence holds white space, which no word may");
                scorer.Add(sentences[i], tags[place.First..place.End]);
                Progress();
            }
        }
        return scorer.Result;
    }
}
