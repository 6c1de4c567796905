namespace Parley.Ledgers.Amending;

/// <summary>What a person says about something that the machine found.</summary>
public enum AmendAction
{
    /// <summary>It is right.</summary>
    Accept,

    /// <summary>It is wrong altogether.</summary>
    Reject,

    /// <summary>One of its fields is another.</summary>
    Correct,

    /// <summary>Everything said about it before is taken back.</summary>
    Withdraw,
}
