using Parley.Discourse.Attribution;

namespace Parley.Discourse.Statements;

/// <summary>Reads the article's own text: a headline's speaker, signed quotations and the turns of transcripts by their layout, all other paragraphs through the network; contents without a cue are joined to a statement nearby.</summary>
internal sealed class ArticleReader(StatementContext context, AttributionTagger.TextReading reading, int longest)
{
    private readonly List<StatementDraft> _drafts = [];
    private readonly List<Orphan> _orphans = [];
    private readonly List<Orphan> _waiting = [];
    private StatementDraft? _last;

    /// <summary>The drafts of the outermost statements, in the order of their passages.</summary>
    public List<StatementDraft> Read()
    {
        var laidOut = LaidOut();
        var passages = PassageSplitter.OfText(context.Analysis, longest);
        var next = 0;
        foreach (var answer in reading.Tag(Outside(passages, laidOut)))
        {
            for (; next < laidOut.Count && laidOut[next].Paragraphs.First < answer.Passage.Tokens[0]; next++) Take(laidOut[next]);
            Take(answer);
        }
        for (; next < laidOut.Count; next++) Take(laidOut[next]);
        foreach (var draft in _drafts)
        {
            NounContents.Cut(context, draft);
            NounContents.Widen(context, draft);
            MarkWidener.Widen(context, context.Quotations, draft);
        }
        MiddleLinks.Widen(context, _drafts);
        QuotationFiller.Fill(context, _drafts);
        return _drafts;
    }

    private List<LaidOut> LaidOut()
    {
        var paragraphs = ParagraphRuns.Of(context);
        var found = new SpeakerTurns(context).Find(paragraphs);
        // A transcript's turns are not looked at for signatures.
        if (found.Count == 0) found = new SignedQuotations(context).Find(paragraphs);
        if (new HeadlineSpeaker(context).Find(paragraphs) is { } headline && (found.Count == 0 || !found[0].Paragraphs.Overlaps(headline.Paragraphs))) found.Insert(0, headline);
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

    private void Take(LaidOut laid)
    {
        _drafts.Add(laid.Draft);
        _waiting.Clear();
        _last = laid.GoesOn ? laid.Draft : null;
    }

    private void Take(PassageAnswer answer)
    {
        _orphans.Clear();
        var found = AnswerReader.Read(answer, null, _orphans);
        if (found.Count > 0) Join(_waiting, found[0]);
        _waiting.Clear();
        // Where the passage has cues, a content that fits none of them is a slip more often than not.
        if (found.Count == 0) Continue();
        else _last = found[^1];
        _drafts.AddRange(found);
    }

    /// <summary>Contents in a passage without a cue go on with the last statement; where there is none to go on with they wait for the next.</summary>
    private void Continue()
    {
        if (_last is not null) Join(_orphans, _last);
        else _waiting.AddRange(_orphans);
    }

    private static void Join(List<Orphan> orphans, StatementDraft owner)
    {
        foreach (var orphan in orphans)
            foreach (var run in orphan.Runs)
                owner.Add(run);
    }
}
