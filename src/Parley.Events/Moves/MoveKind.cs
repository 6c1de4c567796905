namespace Parley.Events.Moves;

/// <summary>What a party does in a negotiation.</summary>
public enum MoveKind
{
    /// <summary>Puts something forward.</summary>
    Offer,

    /// <summary>Takes what was put forward.</summary>
    Accept,

    /// <summary>Turns it down.</summary>
    Reject,

    /// <summary>Answers with something else.</summary>
    Counter,

    /// <summary>Asks for something.</summary>
    Demand,

    /// <summary>Makes something depend on something else.</summary>
    Condition,

    /// <summary>Gives way.</summary>
    Concede,

    /// <summary>Takes back an offer, or leaves the talks or what was agreed.</summary>
    Withdraw,

    /// <summary>Brings others together.</summary>
    Mediate,

    /// <summary>Meets and talks.</summary>
    Meet,
}
