namespace Parley.Events.Lexicon;

/// <summary>One entry of the action lexicon: a trigger with its slots, and what it means.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ActionFrame
{
    internal ActionFrame(string text, FrameKind kind, ActionCode code, FrameClause clause, FrameOrigin origin)
    {
        Text = text;
        Kind = kind;
        Code = code;
        Clause = clause;
        Origin = origin;
        Specificity = FrameWeights.Of(clause);
        Key = FrameKey.Of(kind, clause);
    }

    /// <summary>The frame as its table writes it.</summary>
    public string Text { get; }

    /// <summary>Part of speech of the trigger.</summary>
    public FrameKind Kind { get; }

    /// <summary>What it means.</summary>
    public ActionCode Code { get; }

    /// <summary>The trigger and its slots.</summary>
    public FrameClause Clause { get; }

    /// <summary>File, line and layer it comes from.</summary>
    public FrameOrigin Origin { get; }

    /// <summary>How much a text must hold for the frame to match; at least 0. Of two frames that match at one trigger the higher wins.</summary>
    public int Specificity { get; }

    /// <summary>The same for two frames that match exactly the same; a later layer replaces an entry by its key.</summary>
    public string Key { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Text} → {Code.Type}";
}
