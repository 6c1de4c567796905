using Parley.Discourse.Attribution;

namespace Parley.Discourse.Statements;

/// <summary>Reads the article's own text: signed quotations and the turns of transcripts by their layout, all other paragraphs through the network; contents without a cue are joined to a statement nearby.</summary>
internal sealed class ArticleReader(StatementContext context, AttributionTagger.TextReading reading, int longest)
{
    private readonly List<StatementDraft> _drafts = [];
    private readonly List<Orphan> _orphans = [];
    private readonly List<Orphan> _waiting = [];

    /// <summary>The drafts of the outermost statements, in the order of their passages.</summary>
    public List<StatementDraft> Read()
    {
        var laidOut = LaidOut();
        var passages = PassageSplitter.OfText(context.Analysis, longest);
        var next = 0;
        foreach (var answer in reading.Tag(Outside(passages, laidOut)))
        {
            var goesOn = true;
            for (; next < laidOut.Count && laidOut[next].Paragraphs.First < answer.Passage.Tokens[0]; next++)
            {
                _drafts.Add(laidOut[next].Draft);
                _waiting.Clear();
                goesOn = laidOut[next].GoesOn;
            }
            Take(answer, goesOn);
        }
        for (; next < laidOut.Count; next++) _drafts.Add(laidOut[next].Draft);
        foreach (var draft in _drafts)
        {
            NounContents.Cut(context, draft);
            MarkWidener.Widen(context, context.Quotations, draft);
        }
        return _drafts;
    }

    private List<LaidOut> LaidOut()
    {
        var paragraphs = ParagraphRuns.Of(context);
        var found = new SpeakerTurns(context).Find(paragraphs);
        // A transcript's turns are not looked at for signatures.
        if (found.Count == 0) found = new SignedQuotations(context).Find(paragraphs);
        return found;
    }

    private static List<Passage> Outside(List<Passage> passages, List<LaidOut> laidOut)
    {
        var next = 0;
        return passages.FindAll(passage =>
        {
            while (next < laidOut.Count && laidOut[next].Paragraphs.End <= passage.Tokens[0]) next++;
            return next == laidOut.Count || passage.Tokens[0] < laidOut[next].Paragraphs.First;
        });
    }

    private void Take(PassageAnswer answer, bool goesOn)
    {
        _orphans.Clear();
        var found = AnswerReader.Read(answer, null, _orphans);
        if (found.Count > 0) Join(_waiting, found[0]);
        _waiting.Clear();
        // Where the passage has cues, a content that fits none of them is a slip more often than not.
        if (found.Count == 0 && goesOn) Continue();
        _drafts.AddRange(found);
    }

    /// <summary>Contents in a passage without a cue go on with the last statement; before the first one they wait for it.</summary>
    private void Continue()
    {
        if (_drafts.Count > 0) Join(_orphans, _drafts[^1]);
        else _waiting.AddRange(_orphans);
    }

    private static void Join(List<Orphan> orphans, StatementDraft owner)
    {
        foreach (var orphan in orphans)
            foreach (var run in orphan.Runs)
                owner.Add(run);
    }
}
