using Parley.Language;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Stages;

/// <summary>Adds the <see cref="AnalyzedText"/>: tags, lemmas, trees and names.</summary>
public sealed class LanguageStage(ILanguageAnalyzer analyzer) : IStage
{
    /// <inheritdoc/>
    public string Name => "language";

    /// <inheritdoc/>
    public IReadOnlyList<Type> Needs { get; } = [typeof(SegmentedText)];

    /// <inheritdoc/>
    public IReadOnlyList<Type> Gives { get; } = [typeof(AnalyzedText)];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Add(analyzer.Analyze(document.Get<SegmentedText>()));
    }
}
