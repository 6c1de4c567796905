namespace Parley.Discourse.Coreference.Ranking;

/// <summary>The kinds of pronouns of the third person that have weights of their own.</summary>
internal enum PronounKind
{
    /// <summary>he, she</summary>
    Person,

    /// <summary>it</summary>
    Thing,

    /// <summary>they</summary>
    Several,
}
