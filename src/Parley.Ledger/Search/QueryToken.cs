namespace Parley.Ledgers.Search;

/// <summary>The kinds of signs in a query.</summary>
internal enum QueryTokenKind
{
    /// <summary>A word, as written.</summary>
    Word,

    /// <summary>A phrase, without its quotation marks.</summary>
    Phrase,

    /// <summary>A field's name, without its colon.</summary>
    Field,

    /// <summary>(</summary>
    Open,

    /// <summary>)</summary>
    Close,

    /// <summary>The word OR.</summary>
    Or,

    /// <summary>The word AND.</summary>
    And,

    /// <summary>The word NOT, or a minus before a term.</summary>
    Not,

    /// <summary>The end.</summary>
    End,
}

/// <summary>A sign of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Position">Where it begins, from 0.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Position);
