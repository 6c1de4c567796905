namespace Parley.Ledgers.Entities;

/// <summary>How much two names of persons agree; the stronger first.</summary>
internal enum NameMatch
{
    /// <summary>The same words.</summary>
    Name,

    /// <summary>The same first name and surname; names between them are missing or cut to initials.</summary>
    Middle,

    /// <summary>The same names in another spelling.</summary>
    Spelling,

    /// <summary>The same surname; the first name is a short form of the other.</summary>
    Nickname,

    /// <summary>The same surname; the first name is cut to its initial.</summary>
    Initials,

    /// <summary>The same surname; one has no given name.</summary>
    Surname,

    /// <summary>Different people.</summary>
    None,
}
