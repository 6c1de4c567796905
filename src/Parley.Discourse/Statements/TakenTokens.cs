namespace Parley.Discourse.Statements;

/// <summary>Which tokens are part of a statement already, so that no rule speaks where another has spoken.</summary>
internal sealed class TakenTokens
{
    private readonly bool[] _taken;

    /// <summary>Marks what the drafts hold.</summary>
    public TakenTokens(int tokens, List<StatementDraft> drafts)
    {
        _taken = new bool[tokens];
        foreach (var draft in drafts) Add(draft);
    }

    /// <summary>True when the token is taken.</summary>
    public bool this[int token] => _taken[token];

    /// <summary>True when a token of the run is taken.</summary>
    public bool Any(TokenRange run) => _taken.AsSpan(run.First, run.Count).Contains(true);

    /// <summary>True when a token of the draft is taken.</summary>
    public bool Any(StatementDraft draft) =>
        draft.Content.Exists(Any) || draft.Source.Exists(Any) || draft.Cue is { } cue && Any(cue);

    /// <summary>Marks what a draft holds.</summary>
    public void Add(StatementDraft draft)
    {
        if (draft.Cue is { } cue) Add(cue);
        draft.Source.ForEach(Add);
        draft.Content.ForEach(Add);
    }

    private void Add(TokenRange run) => _taken.AsSpan(run.First, run.Count).Fill(true);
}
