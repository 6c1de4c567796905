namespace Parley.Discourse.Details.Tables;

/// <summary>What a noun of <c>venues.tsv</c> names.</summary>
public enum VenueClass
{
    /// <summary>An event at which somebody speaks.</summary>
    Occasion,

    /// <summary>A text or recording.</summary>
    Vehicle,

    /// <summary>A way that words travel.</summary>
    Channel,

    /// <summary>A body in whose room something is said.</summary>
    Assembly,

    /// <summary>A person who passes words on.</summary>
    Between,

    /// <summary>A common noun for an outlet.</summary>
    Outlet,

    /// <summary>People of the press.</summary>
    Press,

    /// <summary>No medium by itself.</summary>
    Bare,

    /// <summary>A participle whose agent is an outlet.</summary>
    Carry,

    /// <summary>A participle whose agent wrote or issued the text.</summary>
    Issue,
}
