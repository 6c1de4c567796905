using BenchmarkDotNet.Attributes;
using Parley.Text.Segmentation;

namespace Parley.Bench;

/// <summary>Tokens and sentences of all dispatches, against splitting at white space as the baseline.</summary>
[MemoryDiagnoser]
public class SegmentationBenchmarks
{
    private Segmenter _segmenter = null!;

    /// <summary>Loads the segmenter.</summary>
    [GlobalSetup]
    public void Load() => _segmenter = Segmenter.Load(new InstalledFiles().Models);

    /// <summary>White-space words of all dispatches.</summary>
    [Benchmark(Baseline = true)]
    public int SplitAtSpaces()
    {
        var words = 0;
        foreach (var article in Corpus.Dispatches) words += article.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return words;
    }

    /// <summary>Tokens of all dispatches.</summary>
    [Benchmark]
    public int Segment()
    {
        var words = 0;
        foreach (var article in Corpus.Dispatches) words += _segmenter.Segment(article.Text).Tokens.Length;
        return words;
    }
}
