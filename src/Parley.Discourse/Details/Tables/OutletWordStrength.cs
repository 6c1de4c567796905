namespace Parley.Discourse.Details.Tables;

/// <summary>How surely a word makes a name that of an outlet.</summary>
public enum OutletWordStrength
{
    /// <summary>By itself, behind "the".</summary>
    Alone,

    /// <summary>With another capitalised word.</summary>
    Name,

    /// <summary>With another capitalised word, where the recogniser sees an organisation.</summary>
    Entity,
}
