namespace Parley.Discourse.Times;

/// <summary>What sort of time an expression names.</summary>
public enum TimeKind
{
    /// <summary>A day, week, month, year or a stretch of them: <c>last week</c>, <c>5 March 1979</c>.</summary>
    Date,

    /// <summary>A part or moment of a day: <c>on Tuesday evening</c>, <c>10 a.m.</c>; its value still stops at the day.</summary>
    TimeOfDay,

    /// <summary>
    /// A length of time, on no calendar: <c>three weeks</c>, <c>a three-week truce</c>; the value is an ISO 8601 duration.
    /// </summary>
    Duration,

    /// <summary>Something that comes round again: <c>every Friday</c>; the value is an ISO 8601 repetition such as <c>R/P1W</c>.</summary>
    Set,

    /// <summary>A pointer at a time that is told elsewhere or nowhere: <c>at the time</c>, <c>the early days of the invasion</c>.</summary>
    Reference,
}
