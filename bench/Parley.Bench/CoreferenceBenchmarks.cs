using BenchmarkDotNet.Attributes;
using Parley.Discourse.Coreference;
using Parley.Discourse.Entities;
using Parley.Language;
using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Bench;

/// <summary>Coreference of all dispatches, against their language analysis as the baseline.</summary>
[MemoryDiagnoser]
public class CoreferenceBenchmarks
{
    private ILanguageAnalyzer _analyzer = null!;
    private CoreferenceResolver _resolver = null!;
    private SegmentedText[] _segmented = null!;
    private (AnalyzedText Analysis, EntityLayer Names)[] _analyzed = null!;

    /// <summary>Loads models and tables, and analyses the dispatches.</summary>
    [GlobalSetup]
    public void Load()
    {
        var files = new InstalledFiles();
        _analyzer = Analyzers.Load(files);
        _resolver = CoreferenceResolver.Load(Path.Combine(files.Data, "discourse"));
        var segmenter = Segmenter.Load(files.Models);
        var grouper = new EntityGrouper(CountryTable.Load(files.DiscourseTable("countries.tsv")), PeopleTable.Load(files.DiscourseTable("peoples.tsv")));
        _segmented = [.. Corpus.Dispatches.Select(article => segmenter.Segment(article.Text))];
        _analyzed = [.. _segmented.Select(text => _analyzer.Analyze(text)).Select(analysis => (analysis, grouper.Group(analysis)))];
    }

    /// <summary>Tags, lemmas, trees and names of segmented text.</summary>
    [Benchmark(Baseline = true)]
    public int Analyze()
    {
        var names = 0;
        foreach (var text in _segmented) names += _analyzer.Analyze(text).Entities.Length;
        return names;
    }

    /// <summary>Coreference of analysed text.</summary>
    [Benchmark]
    public int Resolve()
    {
        var entities = 0;
        foreach (var (analysis, names) in _analyzed) entities += _resolver.Resolve(analysis, names).Entities.Count;
        return entities;
    }
}
