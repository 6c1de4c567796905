namespace Parley.Discourse.Attribution;

/// <summary>What the network answers for a passage: fragments by role, and links between them.</summary>
internal sealed class PassageAnswer(Passage passage)
{
    /// <summary>What was read.</summary>
    public Passage Passage => passage;

    /// <summary>Fragments that name who says it, in order.</summary>
    public List<Fragment> Sources { get; } = [];

    /// <summary>Fragments that show that it is said, in order.</summary>
    public List<Fragment> Cues { get; } = [];

    /// <summary>Fragments of what is said, in order.</summary>
    public List<Fragment> Contents { get; } = [];

    /// <summary>For each cue, its source.</summary>
    public List<Link> SourceOf { get; } = [];

    /// <summary>For each content, its cue.</summary>
    public List<Link> CueOf { get; } = [];
}

/// <summary>The other end of a link.</summary>
/// <param name="To">Index among the fragments of its role; -1 for none.</param>
/// <param name="Margin">By how much it beats the second best.</param>
internal readonly record struct Link(int To, float Margin);
