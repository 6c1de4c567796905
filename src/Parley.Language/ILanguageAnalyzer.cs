using Parley.Language.Analysis;
using Parley.Text.Segmentation;

namespace Parley.Language;

/// <summary>Gives a segmented text its tags, lemmas, trees and names.</summary>
public interface ILanguageAnalyzer
{
    /// <summary>Analyses all sentences; the result does not depend on batch size or thread count. Thread-safe.</summary>
    AnalyzedText Analyze(SegmentedText segments);

    /// <summary>Analyses all sentences and keeps the encoder's outputs, in the same pass; the analysis is the same. Thread-safe.</summary>
    AnalyzedText Analyze(SegmentedText segments, out EncoderStates states);
}
