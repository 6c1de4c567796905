namespace Parley.Events.Coding;

/// <summary>What a word of <c>data/events/status-words.tsv</c> does to the event it governs or goes with.</summary>
internal enum StatusKind
{
    /// <summary>It does not happen: not, never, deny.</summary>
    Denied,

    /// <summary>It is announced or planned: will, plan.</summary>
    Future,

    /// <summary>It is promised or offered: agree, pledge, willing.</summary>
    Promise,

    /// <summary>It is made known: announce. An agreement is there then, an act still to come.</summary>
    Announce,

    /// <summary>It is thought of: if, could, want.</summary>
    Hypothetical,

    /// <summary>It ends or is put off: stop, delay.</summary>
    End,

    /// <summary>It is refused: refuse, decline.</summary>
    Refuse,

    /// <summary>Nothing: begin, continue, say.</summary>
    Keep,
}
