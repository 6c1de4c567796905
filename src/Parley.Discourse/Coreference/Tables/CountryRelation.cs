namespace Parley.Discourse.Coreference.Tables;

/// <summary>What the name of a country before a role noun says of whom the noun stands for.</summary>
public enum CountryRelation
{
    /// <summary>Nothing certain.</summary>
    None,

    /// <summary>Leads the country ("the Valdian president").</summary>
    Head,

    /// <summary>Holds an office in it or for it.</summary>
    Office,

    /// <summary>Belongs to it.</summary>
    Member,

    /// <summary>Is a body of it.</summary>
    Body,

    /// <summary>The word is a role only as the last word of a name ("the Harbour Times").</summary>
    Name,
}
