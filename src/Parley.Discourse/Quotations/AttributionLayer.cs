namespace Parley.Discourse.Quotations;

/// <summary>The attributions of one article, ordered by where their content begins.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Attributions">All attributions.</param>
public sealed record AttributionLayer(IReadOnlyList<Attribution> Attributions);
