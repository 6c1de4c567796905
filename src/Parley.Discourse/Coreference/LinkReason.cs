namespace Parley.Discourse.Coreference;

/// <summary>Which rule tied a mention to an earlier one; the rules run in this order, the surest first.</summary>
public enum LinkReason
{
    /// <summary>The same name.</summary>
    SameName,

    /// <summary>A part or another form of the name: surname, initials, acronym, "the Times".</summary>
    NameVariant,

    /// <summary>Another name in brackets: "Rojo (real name Luis Perez)".</summary>
    Alias,

    /// <summary>Put beside it: "Miriam Osei, the port's inspector".</summary>
    Apposition,

    /// <summary>Said to be it: "Osei is the port's inspector".</summary>
    Predicate,

    /// <summary>The same noun: "a battalion commander … the commander".</summary>
    SameNoun,

    /// <summary>A noun that the name's title or apposition gave, or one for the same office.</summary>
    SameOffice,

    /// <summary>The only one that the sentences before allow.</summary>
    OnlyCandidate,

    /// <summary>"I" and "we" stand for the speaker of the words around them.</summary>
    Speaker,

    /// <summary>A pronoun, by the model of <c>data/discourse/pronoun-weights.tsv</c>.</summary>
    Pronoun,
}
