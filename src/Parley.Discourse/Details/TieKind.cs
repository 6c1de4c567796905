namespace Parley.Discourse.Details;

/// <summary>What a statement does to another one.</summary>
public enum TieKind
{
    /// <summary>Says that it is so.</summary>
    Confirms,

    /// <summary>Says that it is not so, of what is said about the speaker or by way of charge.</summary>
    Denies,

    /// <summary>Turns it down or contradicts it.</summary>
    Rejects,

    /// <summary>Says it again.</summary>
    Repeats,
}
