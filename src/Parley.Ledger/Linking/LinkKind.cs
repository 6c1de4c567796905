namespace Parley.Ledgers.Linking;

/// <summary>In which way two statements of different articles are the same; the stronger first.</summary>
internal enum LinkKind
{
    /// <summary>The same words between quotation marks.</summary>
    Quotation,

    /// <summary>The same words, not quoted in both.</summary>
    Wording,

    /// <summary>The same speaker says the same with other words.</summary>
    Paraphrase,

    /// <summary>Another source says the same.</summary>
    Fact,
}
