namespace Parley.Events.Network;

/// <summary>A word that may stand for an actor: the head of a name, a noun, a pronoun, an adjective of nationality.</summary>
/// <param name="Token">The word.</param>
/// <param name="Kind">What it is, as the network knows it.</param>
/// <param name="First">First token of its phrase.</param>
/// <param name="End">One past the last token of its phrase.</param>
/// <param name="Entity">Index of the article's entity that it names or belongs to; -1 for none.</param>
/// <param name="Group">What candidates for the same actor share: the entity, else the words of the phrase.</param>
internal sealed record ActorCandidate(int Token, CandidateKind Kind, int First, int End, int Entity, string Group);

/// <summary>What a candidate is; the numbers stand in the weights.</summary>
internal enum CandidateKind
{
    /// <summary>The head of a person's mention.</summary>
    Person = 1,

    /// <summary>The head of a body's mention.</summary>
    Organization = 2,

    /// <summary>The head of a place's mention.</summary>
    Place = 3,

    /// <summary>The head of another entity's mention.</summary>
    Other = 4,

    /// <summary>A form of a people or nationality.</summary>
    People = 5,

    /// <summary>A pronoun that is known to stand for an entity.</summary>
    KnownPronoun = 6,

    /// <summary>Another pronoun.</summary>
    Pronoun = 7,

    /// <summary>A noun.</summary>
    Noun = 8,

    /// <summary>A noun before another.</summary>
    Compound = 9,
}
