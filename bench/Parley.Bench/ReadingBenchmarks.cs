using BenchmarkDotNet.Attributes;
using Parley.Discourse.Attribution;
using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Discourse.Statements;
using Parley.Language;
using Parley.Text.Segmentation;

namespace Parley.Bench;

/// <summary>Language analysis of all dispatches (the baseline), and whole reading to records.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Pipeline _pipeline = null!;
    private ILanguageAnalyzer _analyzer = null!;
    private EntityGrouper _grouper = null!;
    private StatementFinder _finder = null!;
    private SegmentedText[] _segmented = null!;

    /// <summary>Loads the models and segments the dispatches.</summary>
    [GlobalSetup]
    public void Load()
    {
        var files = new InstalledFiles();
        _pipeline = Pipeline.Load();
        _analyzer = Analyzers.Load(files);
        _grouper = new EntityGrouper(CountryTable.Load(files.DiscourseTable("countries.tsv")), PeopleTable.Load(files.DiscourseTable("peoples.tsv")));
        _finder = new StatementFinder(new AttributionTagger(AttributionModel.Load(files.AttributionModel)), CueTable.Load(files.DiscourseTable("cues.tsv")), _analyzer);
        var segmenter = Segmenter.Load(files.Models);
        _segmented = [.. Corpus.Dispatches.Select(article => segmenter.Segment(article.Text))];
    }

    /// <summary>Tags, lemmas, trees and names of segmented text.</summary>
    [Benchmark(Baseline = true)]
    public int Analyze()
    {
        var names = 0;
        foreach (var text in _segmented) names += _analyzer.Analyze(text).Entities.Length;
        return names;
    }

    /// <summary>Language analysis and statements, without segmentation and record; at most twice the baseline.</summary>
    [Benchmark]
    public int FindStatements()
    {
        var statements = 0;
        foreach (var text in _segmented)
        {
            var analysis = _analyzer.Analyze(text, out var states);
            statements += _finder.Find(analysis, states, _grouper.Group(analysis)).Length;
        }
        return statements;
    }

    /// <summary>Raw text to record.</summary>
    [Benchmark]
    public int Read()
    {
        var statements = 0;
        foreach (var article in Corpus.Dispatches) statements += _pipeline.Read(article).Statements.Count;
        return statements;
    }
}
