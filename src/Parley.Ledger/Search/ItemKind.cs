namespace Parley.Ledgers.Search;

/// <summary>What can be found. The numbers are part of the full-text index and never change.</summary>
public enum ItemKind
{
    /// <summary>An article.</summary>
    Article = 0,

    /// <summary>A statement.</summary>
    Statement = 1,

    /// <summary>An event.</summary>
    Event = 2,

    /// <summary>A move of a negotiation.</summary>
    Move = 3,

    /// <summary>An entity of one article: it can be shown, and is found across articles by another way than queries, so it stands in no index.</summary>
    Entity = 4,
}
