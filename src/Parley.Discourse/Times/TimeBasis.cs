namespace Parley.Discourse.Times;

/// <summary>What the value of a time expression rests on.</summary>
public enum TimeBasis
{
    /// <summary>Nothing: the expression has no value, and its note says why.</summary>
    None,

    /// <summary>The words alone: <c>5 March 1979</c>, <c>three weeks</c>.</summary>
    Absolute,

    /// <summary>The words and the date of publication: <c>last week</c>.</summary>
    Publication,

    /// <summary>The words and a date that the document mentioned before: <c>two days later</c>.</summary>
    Document,
}
