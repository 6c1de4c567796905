namespace Parley.Discourse.Coreference.Mentions;

/// <summary>How a mention puts whom it stands for.</summary>
public enum MentionForm
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a noun and what belongs to it: "the Valdian leader", "two officers".</summary>
    Description,

    /// <summary>By a personal, possessive or reflexive pronoun.</summary>
    Pronoun,
}
