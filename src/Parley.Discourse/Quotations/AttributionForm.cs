namespace Parley.Discourse.Quotations;

/// <summary>How much of a statement's content stands in quotation marks.</summary>
public enum AttributionForm
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>None of it.</summary>
    Indirect,

    /// <summary>Some of it.</summary>
    Mixed,
}
