namespace Parley.Discourse.Coreference.Mentions;

/// <summary>What stands before the noun of a description.</summary>
public enum Definiteness
{
    /// <summary>Nothing: "officials".</summary>
    Bare,

    /// <summary>"a", "some", a number.</summary>
    Indefinite,

    /// <summary>"the".</summary>
    Definite,

    /// <summary>"this", "those".</summary>
    Demonstrative,

    /// <summary>A possessor: "his wife", "the port's chief".</summary>
    Possessive,
}
