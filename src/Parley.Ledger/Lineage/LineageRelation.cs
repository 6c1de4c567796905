namespace Parley.Ledgers.Lineage;

/// <summary>How a report of a claim rests on another; what is surest comes first.</summary>
public enum LineageRelation
{
    /// <summary>It rests on no other report that is known.</summary>
    Origin,

    /// <summary>It names the other outlet where it has the claim.</summary>
    Cites,

    /// <summary>Its article is a copy of the other, perhaps cut.</summary>
    Copies,

    /// <summary>Its article tells the other's anew, in part with the same words.</summary>
    Rewrites,

    /// <summary>It quotes the same words and names no outlet for them.</summary>
    SharesQuotation,

    /// <summary>It has the same words, not quoted, and names no outlet for them.</summary>
    SharesWording,

    /// <summary>The same speaker says the same there, in other words; both may have heard it.</summary>
    SameSpeaker,

    /// <summary>It rests on no other report that is known, and its speaker does not put the claim forward but denies, doubts or refuses it, or did not say it.</summary>
    NotClaimed,
}
