namespace Parley.Discourse.Times;

/// <summary>How an expression relates to the period that its value names.</summary>
/// <remarks>One expression has one modifier; where a boundary and a part stand together (<c>since early 2022</c>) the boundary is kept,
/// and the part leaves its trace in <see cref="TimeExpression.Approximate"/>.</remarks>
public enum TimeModifier
{
    /// <summary>The period as it is.</summary>
    None,

    /// <summary>Its first part: <c>early March</c>, <c>the start of 2022</c>.</summary>
    Start,

    /// <summary>Its middle: <c>mid-November</c>.</summary>
    Mid,

    /// <summary>Its last part: <c>late last year</c>, <c>the end of the month</c>.</summary>
    End,

    /// <summary>Within it, before the time of telling: <c>earlier this month</c>.</summary>
    Earlier,

    /// <summary>Within it, after the time of telling: <c>later this year</c>.</summary>
    Later,

    /// <summary>Before it: <c>before 1967</c>.</summary>
    Before,

    /// <summary>After it: <c>after Monday</c>.</summary>
    After,

    /// <summary>From it on: <c>since 1967</c>.</summary>
    Since,

    /// <summary>Up to it: <c>until June</c>, <c>by Friday</c>.</summary>
    Until,
}
