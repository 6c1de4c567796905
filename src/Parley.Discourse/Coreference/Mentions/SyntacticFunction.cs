namespace Parley.Discourse.Coreference.Mentions;

/// <summary>What a mention is in its clause; a conjunct has the function of what it is joined to.</summary>
public enum SyntacticFunction
{
    /// <summary>None of the others, or a sentence of its own.</summary>
    Other,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>A direct or indirect object.</summary>
    Complement,

    /// <summary>Tied to a verb by a preposition.</summary>
    Oblique,

    /// <summary>A possessor.</summary>
    Possessor,

    /// <summary>Tied to a noun.</summary>
    Modifier,

    /// <summary>An apposition.</summary>
    Apposition,
}
