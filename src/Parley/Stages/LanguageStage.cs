using Parley.Language;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;
using Parley.Text.Segmentation;

namespace Parley.Stages;

/// <summary>Adds the <see cref="AnalyzedText"/> (tags, lemmas, trees, names) and, for texts that are not giants, the <see cref="EncoderStates"/>.</summary>
public sealed class LanguageStage(ILanguageAnalyzer analyzer) : IStage
{
    /// <summary>The states of a text with more tokens than this, some 90 MB, are not kept: whoever needs them analyses it by parts.</summary>
    public const int MostTokensWithStates = 30_000;

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
        var segments = document.Get<SegmentedText>();
        if (segments.Tokens.Length > MostTokensWithStates)
        {
            document.Add(analyzer.Analyze(HeadlineCase.Unify(segments)) with { Segments = segments });
            return;
        }
        document.Add(analyzer.Analyze(HeadlineCase.Unify(segments), out var states) with { Segments = segments });
        document.Add(states);
    }
}
