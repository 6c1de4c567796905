namespace Parley.Events.Lexicon;

/// <summary>The part of speech of a frame's trigger.</summary>
public enum FrameKind
{
    /// <summary>A verb: its subject is the source, in the passive its agent.</summary>
    Verb,

    /// <summary>A noun: its possessor, nationality or by-phrase is the source.</summary>
    Noun,

    /// <summary>An adjective: what it is said of is the source.</summary>
    Adjective,
}
