namespace Parley.Events.Moves;

/// <summary>The moves of one article, in the order of their evidence.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Moves">The moves.</param>
public sealed record MoveLayer(IReadOnlyList<CodedMove> Moves);
