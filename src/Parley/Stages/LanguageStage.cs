using Parley.Language;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Stages;

/// <summary>Adds the <see cref="AnalyzedText"/> (tags, lemmas, trees, names) and the network's <see cref="EncoderStates"/> for later networks.</summary>
public sealed class LanguageStage(ILanguageAnalyzer analyzer) : IStage
{
    /// <inheritdoc/>
    public string Name => "language";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(SegmentedText)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(AnalyzedText), typeof(EncoderStates)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(analyzer.Analyze(document.Get<SegmentedText>(), out var states));
        document.Add(states);
    }
}
