namespace Parley.Discourse.Coreference.Tables;

/// <summary>One or several.</summary>
public enum GrammaticalNumber
{
    /// <summary>The word goes with both ("you", a name of a body).</summary>
    Unknown,

    /// <summary>One.</summary>
    Singular,

    /// <summary>Several.</summary>
    Plural,
}
