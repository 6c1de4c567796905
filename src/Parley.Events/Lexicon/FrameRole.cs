namespace Parley.Events.Lexicon;

/// <summary>The part that the filler of a slot plays in the event.</summary>
public enum FrameRole
{
    /// <summary>None: the slot only asks for a word.</summary>
    None,

    /// <summary>Who acts (S).</summary>
    Source,

    /// <summary>Who is acted upon (T).</summary>
    Target,

    /// <summary>All parties of a reciprocal event, on both sides (BOTH).</summary>
    Both,
}
