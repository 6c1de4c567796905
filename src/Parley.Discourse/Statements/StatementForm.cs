namespace Parley.Discourse.Statements;

/// <summary>How much of a statement's content stands in quotation marks; names and titles in marks do not count.</summary>
public enum StatementForm
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>None of it.</summary>
    Indirect,

    /// <summary>Some of it.</summary>
    Mixed,
}
