namespace Parley.Discourse.Coreference.Scoring;

/// <summary>A mention of an annotated text.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Head">Its head by the annotated tree.</param>
/// <param name="Entity">Number of the entity it stands for.</param>
internal readonly record struct GoldMention(int First, int End, int Head, int Entity);
