namespace Parley.Events.Lexicon;

/// <summary>A governing word and its slots, in the order in which they are bound.</summary>
/// <param name="Trigger">The word that governs.</param>
/// <param name="Particle">A particle that belongs to it ("off" in "call off"); empty for none.</param>
/// <param name="Slots">Its slots.</param>
public sealed record FrameClause(WordTest Trigger, string Particle, IReadOnlyList<FrameSlot> Slots);
