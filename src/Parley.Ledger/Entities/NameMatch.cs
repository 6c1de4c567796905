namespace Parley.Ledgers.Entities;

/// <summary>How much two names of persons agree; the stronger first.</summary>
internal enum NameMatch
{
    /// <summary>The same words.</summary>
    Name,

    /// <summary>The same names in another spelling.</summary>
    Spelling,

    /// <summary>The same surname; given names are missing in part or cut to initials.</summary>
    Initials,

    /// <summary>The same surname; one has no given name.</summary>
    Surname,

    /// <summary>Different people.</summary>
    None,
}
