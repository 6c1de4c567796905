using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>A statement in the making, in tokens.</summary>
internal sealed class StatementDraft
{
    /// <summary>What found it; one of <see cref="StatementRules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>Who says it; empty when nobody is named. In text order.</summary>
    public List<TokenRange> Source { get; init; } = [];

    /// <summary>What shows that it is said.</summary>
    public TokenRange? Cue { get; set; }

    /// <summary>What is said, in text order, at least one run once it is finished.</summary>
    public List<TokenRange> Content { get; } = [];

    /// <summary>The statement whose content holds this one.</summary>
    public StatementDraft? Parent { get; set; }

    /// <summary>How many statements hold this one.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>By how much the network's weakest choice beats the second best; 0 for rules.</summary>
    public float Margin { get; set; }

    /// <summary>Adds a piece of content; pieces that touch become one.</summary>
    public void Add(TokenRange piece)
    {
        var at = Content.FindIndex(other => other.First > piece.First);
        Content.Insert(at < 0 ? Content.Count : at, piece);
        for (var i = Content.Count - 1; i > 0; i--)
        {
            if (Content[i].First > Content[i - 1].End) continue;
            Content[i - 1] = new TokenRange(Content[i - 1].First, Math.Max(Content[i - 1].End, Content[i].End));
            Content.RemoveAt(i);
        }
    }

    /// <summary>True when one piece of the content holds the run.</summary>
    public bool Holds(TokenRange run)
    {
        foreach (var piece in Content)
            if (piece.Contains(run))
                return true;
        return false;
    }
}
