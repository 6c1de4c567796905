namespace Parley.Evaluation.Gold;

/// <summary>What one annotator found in an article.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Attributions">The attributions, in the order of the file.</param>
public sealed record GoldAnnotator(string Name, IReadOnlyList<GoldAttribution> Attributions);
