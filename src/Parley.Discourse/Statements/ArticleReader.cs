using Parley.Discourse.Attribution;

namespace Parley.Discourse.Statements;

/// <summary>Reads the article's own text: paragraphs through the network, contents without a cue joined to a statement nearby.</summary>
internal sealed class ArticleReader(StatementContext context, AttributionTagger.TextReading reading, int longest)
{
    private readonly List<StatementDraft> _drafts = [];
    private readonly List<Orphan> _orphans = [];

    /// <summary>The drafts of the outermost statements, in the order of their passages.</summary>
    public List<StatementDraft> Read()
    {
        var passages = PassageSplitter.OfText(context.Analysis, longest);
        var waiting = new List<Orphan>();
        foreach (var answer in reading.Tag(passages))
        {
            _orphans.Clear();
            var found = AnswerReader.Read(answer, null, _orphans);
            if (found.Count > 0) Join(waiting, found[0]);
            waiting.Clear();
            foreach (var orphan in _orphans)
            {
                if (OwnerOf(orphan, found) is { } owner) Join([orphan], owner);
                else waiting.Add(orphan);
            }
            _drafts.AddRange(found);
        }
        foreach (var draft in _drafts) Widen(draft);
        return _drafts;
    }

    /// <summary>The last statement whose cue stands before the orphan; where the passage has none, the last one of the passages before.</summary>
    private StatementDraft? OwnerOf(Orphan orphan, List<StatementDraft> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
            if (found[i].Cue is { } cue && cue.First < orphan.Runs[0].First)
                return found[i];
        if (_drafts.Count > 0) return _drafts[^1];
        return found.Count > 0 ? found[0] : null;
    }

    private static void Join(List<Orphan> orphans, StatementDraft owner)
    {
        foreach (var orphan in orphans)
            foreach (var run in orphan.Runs)
                owner.Add(run);
    }

    private void Widen(StatementDraft draft)
    {
        var pieces = draft.Content.ToArray();
        draft.Content.Clear();
        foreach (var piece in pieces) draft.Add(MarkWidener.Widen(context, context.Quotations, piece, 0, context.Analysis.Upos.Length));
    }
}
