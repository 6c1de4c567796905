namespace Parley.Events.Coding;

/// <summary>Whether an event happened, as the text has it.</summary>
public enum EventStatus
{
    /// <summary>It happened or is happening.</summary>
    Actual,

    /// <summary>Announced, promised, planned.</summary>
    Future,

    /// <summary>Conditional, possible, wished for.</summary>
    Hypothetical,

    /// <summary>It did not happen.</summary>
    Denied,

    /// <summary>It happened more than six months before publication, or in an earlier period.</summary>
    Historic,
}
