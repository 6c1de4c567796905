namespace Parley.Discourse.Coreference.Ranking;

/// <summary>What the model looks at when it weighs an antecedent, or none, for a pronoun; <see cref="FeatureValues"/> names the values.</summary>
internal enum FeatureName
{
    /// <summary>Sentences between the pronoun and the candidate's last mention, and that mention's form.</summary>
    Distance,

    /// <summary>How many other candidates were mentioned since, and whether the last mention is in the pronoun's sentence.</summary>
    Rank,

    /// <summary>What the pronoun is in its clause, and what the last mention is.</summary>
    Functions,

    /// <summary>How often the candidate was mentioned, and whether by name.</summary>
    Size,

    /// <summary>What the candidate is, and whether its number is known to agree.</summary>
    Kind,

    /// <summary>Whether its gender is known to agree, and the last mention's form.</summary>
    Gender,

    /// <summary>Which of the two stand in quotation marks, and whether the pronoun's clause tells that somebody speaks.</summary>
    Quotation,

    /// <summary>Whether both speak, and the distance in sentences.</summary>
    BothSpeak,

    /// <summary>Whether paragraphs lie between, and whether the last mention is the first one of its sentence.</summary>
    Paragraph,

    /// <summary>Whether it is mentioned more often than every other candidate, and whether by name.</summary>
    Topic,

    /// <summary>Whether the candidate follows the pronoun, and its form.</summary>
    Follows,

    /// <summary>For no antecedent: what the pronoun is in its clause, and whether a clause follows ("it is clear that").</summary>
    None,

    /// <summary>For no antecedent: how many candidates there are, and whether the pronoun speaks.</summary>
    NoneOf,
}
