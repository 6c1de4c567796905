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
            // Where the passage has cues, a content that fits none of them is a slip more often than not.
            if (found.Count == 0) Continue(waiting);
            _drafts.AddRange(found);
        }
        foreach (var draft in _drafts)
        {
            NounContents.Cut(context, draft);
            MarkWidener.Widen(context, context.Quotations, draft);
        }
        return _drafts;
    }

    /// <summary>Contents in a passage without a cue go on with the last statement; before the first one they wait for it.</summary>
    private void Continue(List<Orphan> waiting)
    {
        if (_drafts.Count > 0) Join(_orphans, _drafts[^1]);
        else waiting.AddRange(_orphans);
    }

    private static void Join(List<Orphan> orphans, StatementDraft owner)
    {
        foreach (var orphan in orphans)
            foreach (var run in orphan.Runs)
                owner.Add(run);
    }
}
