using Parley.Language;
using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Parsing;

/// <summary>Tags, parses and finds names, and nothing more: for those who want trees, not records.</summary>
/// <remarks>Thread-safe. The sentence splitter is loaded when the first raw text comes.</remarks>
public sealed class TextParser
{
    private readonly ILanguageAnalyzer _analyzer;
    private readonly Lazy<Segmenter> _segmenter;

    private TextParser(ILanguageAnalyzer analyzer, LanguageModel model, Lazy<Segmenter> segmenter)
    {
        _analyzer = analyzer;
        _segmenter = segmenter;
        Vectors = new WordVectors(model);
    }

    /// <summary>The word vectors of the language model.</summary>
    public WordVectors Vectors { get; }

    /// <summary>Loads the models.</summary>
    /// <param name="files">Where they are; <c>null</c> for the installed ones.</param>
    /// <param name="threads">Threads that one text may use; the result does not depend on it.</param>
    /// <exception cref="Text.Models.ModelFormatException">A model file is missing, damaged or of another version.</exception>
    public static TextParser Load(InstalledFiles? files = null, int threads = 1)
    {
        files ??= new InstalledFiles();
        var analyzer = Analyzers.Load(files, out var model, threads);
        return new TextParser(analyzer, model, new Lazy<Segmenter>(() => Segmenter.Load(files.Models)));
    }

    /// <summary>Analyses raw text.</summary>
    public AnalyzedText Parse(string text) => _analyzer.Analyze(_segmenter.Value.Segment(text));

    /// <summary>Analyses raw text and keeps the network's states.</summary>
    public AnalyzedText Parse(string text, out EncoderStates states) => _analyzer.Analyze(_segmenter.Value.Segment(text), out states);

    /// <summary>Analyses a text with the given tokens and sentences.</summary>
    public AnalyzedText Parse(SegmentedText segments) => _analyzer.Analyze(segments);

    /// <summary>Analyses text that is split already: see <see cref="Pretokenized"/>.</summary>
    public AnalyzedText ParsePretokenized(string text) => _analyzer.Analyze(Pretokenized.Segment(text));
}
