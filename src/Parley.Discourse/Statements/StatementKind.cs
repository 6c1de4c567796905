namespace Parley.Discourse.Statements;

/// <summary>What the source does by a statement.</summary>
public enum StatementKind
{
    /// <summary>Speech acts, commitments and refusals among them.</summary>
    Says,

    /// <summary>Believing, knowing, perceiving, judging, hoping, fearing.</summary>
    Thinks,

    /// <summary>Wanting, planning, being willing.</summary>
    Intends,

    /// <summary>Acts of authority: signing, ruling, banning, deciding.</summary>
    Decrees,

    /// <summary>What a document, poll, picture or outlet says or shows.</summary>
    Reports,

    /// <summary>Questions, requests, demands.</summary>
    Asks,
}
