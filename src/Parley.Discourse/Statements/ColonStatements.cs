using Parley.Discourse.Entities;
using Parley.Discourse.Trees;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Statements;

/// <summary>Proposes statements from layout: a name and a colon before a paragraph's words, a dash and a source behind a headline's.</summary>
/// <remarks>Before the colon stands a person or, in minutes and interviews, an organisation; a headline's colon is <see cref="HeadlineSpeaker"/>'s.</remarks>
internal sealed class ColonStatements(StatementContext context)
{
    private const int LongestSource = 5;
    private const int ShortestHeadline = 3;

    /// <summary>The proposals, in text order.</summary>
    public List<StatementDraft> Outside(TakenTokens taken)
    {
        var drafts = new List<StatementDraft>();
        var sentences = context.Analysis.Segments.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            if (!sentences[i].StartsParagraph) continue;
            var end = i + 1;
            while (end < sentences.Length && !sentences[end].StartsParagraph) end++;
            var paragraph = new TokenRange(sentences[i].First, sentences[end - 1].End);
            var draft = i == 0 && sentences.Length > end ? AtDash(sentences[i]) : AtColon(paragraph);
            if (draft is not null && !taken.Any(draft)) drafts.Add(draft);
        }
        return drafts;
    }

    private StatementDraft? AtColon(TokenRange paragraph)
    {
        var colon = paragraph.First;
        while (colon < paragraph.End && colon - paragraph.First <= LongestSource && IsSpeaker(colon)) colon++;
        if (colon == paragraph.First || colon >= paragraph.End - 1 || !context.Is(colon, ":")) return null;
        var draft = new StatementDraft { Rule = StatementRules.Layout, Source = [new TokenRange(paragraph.First, colon)], Cue = new TokenRange(colon, colon + 1) };
        draft.Add(new TokenRange(colon + 1, paragraph.End));
        return draft;
    }

    private bool IsSpeaker(int token) => context.EntityAt(token)?.Type is EntityType.Person or EntityType.Organization;

    private StatementDraft? AtDash(Sentence headline)
    {
        for (var dash = headline.End - 2; dash >= headline.First + ShortestHeadline && headline.End - dash - 1 <= LongestSource; dash--)
        {
            if (context.Analysis.Segments.Form(dash) is not ("–" or "—" or "-" or "--")) continue;
            var source = new TokenRange(dash + 1, headline.End);
            if (!IsNominal(source) || !HasVerb(new TokenRange(headline.First, dash))) return null;
            var draft = new StatementDraft { Rule = StatementRules.Layout, Source = [source], Cue = new TokenRange(dash, dash + 1) };
            draft.Add(new TokenRange(headline.First, dash));
            return draft;
        }
        return null;
    }

    private bool IsNominal(TokenRange run)
    {
        for (var token = run.First; token < run.End; token++)
            if (context.Analysis.Upos[token] is not ("NOUN" or "PROPN" or "ADJ" or "DET"))
                return false;
        return context.Analysis.Upos[run.End - 1] is "NOUN" or "PROPN";
    }

    private bool HasVerb(TokenRange run)
    {
        for (var token = run.First; token < run.End; token++)
            if (context.Analysis.Upos[token] is "VERB" or "AUX")
                return true;
        return false;
    }
}
