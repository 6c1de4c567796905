namespace Parley.Events.Actors;

/// <summary>Which part of a phrase a piece stands in.</summary>
internal enum Zone
{
    /// <summary>Up to the first preposition: the head and what modifies it.</summary>
    Head,

    /// <summary>Behind of, for, from: to whom it belongs.</summary>
    Link,

    /// <summary>Behind in, at: where it is.</summary>
    Place,

    /// <summary>Behind anything else: not part of who it is.</summary>
    Beyond,
}

/// <summary>A stretch of a phrase that a table knows; exactly one of the meanings is set.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">One past its last word.</param>
/// <param name="Zone">Where it stands.</param>
internal readonly record struct Piece(int First, int End, Zone Zone)
{
    /// <summary>Somebody, by full name.</summary>
    public Person? Person { get; init; }

    /// <summary>An organisation.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>A seat of power.</summary>
    public Metonym? Metonym { get; init; }

    /// <summary>A country, capital or people.</summary>
    public PlaceName? Place { get; init; }

    /// <summary>An office.</summary>
    public Office? Office { get; init; }

    /// <summary>A role noun; set beside <see cref="Office"/> when the word is both.</summary>
    public Agent? Agent { get; init; }

    /// <summary>A small word.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>True when the word has a possessive ending.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>True when it says what somebody does or is.</summary>
    public bool IsRole => Office is not null || Agent is not null;
}
