namespace Parley.Ledgers.Amending;

/// <summary>How a field stands in the record's JSON.</summary>
internal enum AmendField
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>One of a few texts.</summary>
    Choice,

    /// <summary>An object with a name: its spans and entity are dropped when the name changes.</summary>
    Name,

    /// <summary>A list of objects with names, separated by semicolons.</summary>
    Names,

    /// <summary>A list of texts, separated by semicolons.</summary>
    Texts,

    /// <summary>An object with a value that is a date.</summary>
    Time,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>An object with spans, given as <c>120-180</c> or <c>120-180,200-210</c>, in code points.</summary>
    Spans,
}
