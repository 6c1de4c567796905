namespace Parley.Ledgers.Search;

/// <summary>Fields that are searched by range.</summary>
internal enum RangeField
{
    /// <summary>Publication of the article.</summary>
    Date,

    /// <summary>When it was said or done, where the article tells.</summary>
    Time,

    /// <summary>How sure Parley is.</summary>
    Confidence,
}
