using BenchmarkDotNet.Attributes;
using Parley.Events.Coding;
using Parley.Language;
using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Bench;

/// <summary>Coding of events in all dispatches once they are analysed, against their language analysis as the baseline; at most half of it.</summary>
/// <remarks>Sentences per second: <see cref="Sentences"/>, which the set-up prints, over the mean time.</remarks>
[MemoryDiagnoser]
public class EventBenchmarks
{
    private ILanguageAnalyzer _analyzer = null!;
    private EventCoder _coder = null!;
    private SegmentedText[] _segmented = null!;
    private Document[] _read = null!;

    /// <summary>How many sentences the dispatches have.</summary>
    public int Sentences { get; private set; }

    /// <summary>Loads models and tables, and reads the dispatches.</summary>
    [GlobalSetup]
    public void Load()
    {
        var files = new InstalledFiles();
        var pipeline = Pipeline.Load();
        _analyzer = Analyzers.Load(files);
        _coder = EventCoder.Load(files.Data);
        var segmenter = Segmenter.Load(files.Models);
        _segmented = [.. Corpus.Dispatches.Select(article => segmenter.Segment(article.Text))];
        _read = [.. Corpus.Dispatches.Select(pipeline.Analyze)];
        Sentences = _segmented.Sum(text => text.Sentences.Length);
        Console.WriteLine($"{Sentences} sentences");
    }

    /// <summary>Tags, lemmas, trees and names of segmented text.</summary>
    [Benchmark(Baseline = true)]
    public int Analyze()
    {
        var names = 0;
        foreach (var text in _segmented) names += _analyzer.Analyze(text).Entities.Length;
        return names;
    }

    /// <summary>Events of documents that have trees, coreference and statements.</summary>
    [Benchmark]
    public int Code()
    {
        var events = 0;
        foreach (var document in _read) events += _coder.Code(document).Events.Count;
        return events;
    }
}
