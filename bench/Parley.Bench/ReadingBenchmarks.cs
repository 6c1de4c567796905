using BenchmarkDotNet.Attributes;
using Parley.Language;
using Parley.Text.Segmentation;

namespace Parley.Bench;

/// <summary>Language analysis of all dispatches (the baseline), and whole reading to records.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Pipeline _pipeline = null!;
    private ILanguageAnalyzer _analyzer = null!;
    private SegmentedText[] _segmented = null!;

    /// <summary>Loads the models and segments the dispatches.</summary>
    [GlobalSetup]
    public void Load()
    {
        var files = new InstalledFiles();
        _pipeline = Pipeline.Load();
        _analyzer = Analyzers.Load(files);
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

    /// <summary>Raw text to record.</summary>
    [Benchmark]
    public int Read()
    {
        var statements = 0;
        foreach (var article in Corpus.Dispatches) statements += _pipeline.Read(article).Statements.Count;
        return statements;
    }
}
