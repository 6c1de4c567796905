namespace Parley.Discourse.Coreference.Tables;

/// <summary>How a pronoun is used.</summary>
public enum PronounUse
{
    /// <summary>As subject or object: she, them.</summary>
    Personal,

    /// <summary>As possessor: her, their.</summary>
    Possessive,

    /// <summary>Back to the subject: herself.</summary>
    Reflexive,
}
