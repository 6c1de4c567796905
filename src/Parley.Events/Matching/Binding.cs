using Parley.Events.Lexicon;

namespace Parley.Events.Matching;

/// <summary>What one frame has bound so far.</summary>
internal sealed class Binding
{
    public int Source { get; private set; } = -1;

    public int Target { get; private set; } = -1;

    public bool IsReciprocal { get; private set; }

    /// <summary>The tokens of the frame's own words.</summary>
    public List<int> Words { get; } = [];

    /// <summary>All tokens that a slot holds.</summary>
    public List<int> Used { get; } = [];

    public void Reset()
    {
        (Source, Target, IsReciprocal) = (-1, -1, false);
        Words.Clear();
        Used.Clear();
    }

    public void Bind(FrameRole role, int token)
    {
        Used.Add(token);
        if (role is FrameRole.Source or FrameRole.Both) Source = token;
        if (role is FrameRole.Target or FrameRole.Both) Target = token;
        IsReciprocal |= role == FrameRole.Both;
    }
}
