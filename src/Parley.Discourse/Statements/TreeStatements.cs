using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Proposes statements inside a content from its trees and the table of cues.</summary>
/// <remarks>
/// A finite verb of the table counts with its subject, an adjective with its copula and subject, a noun with its possessor or the "by"
/// that follows it; each needs a content in one of the frames that the table gives it. Everything must lie inside one piece of the outer
/// content. Cost: the tokens of the content times the size of a few subtrees.
/// </remarks>
internal sealed class TreeStatements(StatementContext context)
{
    private readonly TreeFrames _frames = new(context);
    private readonly HolderFinder _holders = new(context);

    /// <summary>The proposals inside a statement's content, but for cues that are part of one found already.</summary>
    public List<StatementDraft> In(StatementDraft parent, List<StatementDraft> found)
    {
        var drafts = new List<StatementDraft>();
        foreach (var piece in parent.Content)
            for (var token = piece.First; token < piece.End; token++)
                if (!IsTaken(token, found) && Propose(token, piece, parent) is { } draft)
                    drafts.Add(draft);
        return drafts;
    }

    /// <summary>The proposals in the article's own words, outside of all that was found.</summary>
    public List<StatementDraft> Outside(TakenTokens taken)
    {
        var drafts = new List<StatementDraft>();
        foreach (var sentence in context.Analysis.Segments.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                if (taken[token] || Propose(token, new TokenRange(sentence.First, sentence.End), null) is not { } draft || draft.Content.Exists(taken.Any)) continue;
                drafts.Add(draft);
                taken.Add(draft);
            }
        }
        return drafts;
    }

    private static bool IsTaken(int token, List<StatementDraft> found)
    {
        foreach (var draft in found)
            if (draft.Cue is { } cue && cue.Contains(token) || draft.Source.Exists(run => run.Contains(token)))
                return true;
        return false;
    }

    private StatementDraft? Propose(int token, TokenRange piece, StatementDraft? parent)
    {
        var lemma = context.Analysis.Lemmas[token];
        return context.Analysis.Upos[token] switch
        {
            "VERB" when context.Cues.Find(CueClass.Verb, lemma) is { } entry => OfPredicate(token, entry, piece, parent),
            "ADJ" when context.Cues.Find(CueClass.Adjective, lemma) is { } entry && HasCopula(token) => OfPredicate(token, entry, piece, parent),
            "NOUN" when context.Cues.Find(CueClass.Noun, lemma) is { } entry => OfNoun(token, entry, piece, parent),
            _ => null,
        };
    }

    private bool HasCopula(int token) => context.Tree.Child(token, "cop") >= 0;

    private StatementDraft? OfPredicate(int head, CueEntry entry, TokenRange piece, StatementDraft? parent) =>
        _holders.OfPredicate(head, piece) is { } holder ? Finish(head, entry, holder, piece, parent) : null;

    private StatementDraft? OfNoun(int head, CueEntry entry, TokenRange piece, StatementDraft? parent) =>
        _holders.OfNoun(head, piece) is { } holder ? Finish(head, entry, holder, piece, parent) : null;

    private StatementDraft? Finish(int head, CueEntry entry, TokenRange holder, TokenRange piece, StatementDraft? parent)
    {
        var cue = CueGroup.Of(context, head, piece);
        if (holder.Overlaps(cue) || _frames.Content(head, entry, piece) is not { } content) return null;
        if (content.Run.First < cue.End && content.Run.End > cue.End) content = content with { Run = new TokenRange(cue.End, content.Run.End) };
        if (content.Preposition == cue.End) cue = new TokenRange(cue.First, cue.End + 1);
        var draft = new StatementDraft { Rule = parent is null ? StatementRules.Tree : StatementRules.NestedTree, Source = [holder], Cue = cue, Parent = parent };
        // What is inserted with the cue ("he said in a letter") is no content.
        var inserted = context.Analysis.Relations[head] == "parataxis" && content.Run.Contains(head) ? Inserted(head, content.Run) : cue;
        foreach (var run in Without(content.Run, inserted, holder)) draft.Add(run);
        return draft.Content.Count > 0 ? draft : null;
    }

    private TokenRange Inserted(int head, TokenRange content)
    {
        var (first, end) = context.Tree.Phrase(head, content.First, content.End);
        return new TokenRange(first, end);
    }

    /// <summary>The content without cue and holder, which stand in the middle of it where they are inserted.</summary>
    private List<TokenRange> Without(TokenRange content, TokenRange cue, TokenRange holder)
    {
        var runs = new List<TokenRange>();
        var first = -1;
        for (var token = content.First; token <= content.End; token++)
        {
            var isIn = token < content.End && !cue.Contains(token) && !holder.Contains(token);
            if (isIn && first < 0) first = token;
            if (isIn || first < 0) continue;
            if (Runs.Trim(context, new TokenRange(first, token)) is { } run) runs.Add(run);
            first = -1;
        }
        return runs;
    }
}
