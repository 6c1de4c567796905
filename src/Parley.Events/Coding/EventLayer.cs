using Parley.Events.Actors;

namespace Parley.Events.Coding;

/// <summary>The events of one article, in the order of their triggers.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Events">The events.</param>
/// <param name="Entities">Who each of the article's entities is, parallel to <see cref="Parley.Discourse.Coreference.CoreferenceLayer.Entities"/>.</param>
/// <param name="Notes">For every frame found, in the order of triggers: why it was coded or not.</param>
/// <param name="Plans">What parties' plans and lists of demands ask for, in text order.</param>
public sealed record EventLayer(IReadOnlyList<CodedEvent> Events, IReadOnlyList<ActorResolution> Entities, IReadOnlyList<CodingNote> Notes, IReadOnlyList<CodedPlan> Plans);
