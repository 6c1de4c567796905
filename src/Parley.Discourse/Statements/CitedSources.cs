using Parley.Discourse.Coreference.Tables;
using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Finds whose words a statement passes on: "the port is closed, the Gazette reported, citing two officials".</summary>
/// <remarks>
/// The one who is cited gets a statement of his own with the same content inside that of the one who cites. What cites is a participle
/// beside the cue or the source, or a relative clause at the source ("the Gazette, which cited"). Only who can speak is cited: a person, a body,
/// a document; "citing costs" gives a reason. Cost: the tokens of the pieces, and a few subtrees for each verb of citing.
/// </remarks>
internal sealed class CitedSources(StatementContext context, RoleTable roles)
{
    private const int LongestClimb = 4;

    private readonly HolderFinder _holders = new(context);

    /// <summary>Mends the drafts of one depth, and gives back the statements of those whom they cite.</summary>
    /// <param name="drafts">The drafts; words of citing leave their contents and sources.</param>
    /// <param name="pieces">Where to look.</param>
    public List<StatementDraft> In(List<StatementDraft> drafts, IEnumerable<TokenRange> pieces)
    {
        var cited = new List<StatementDraft>();
        foreach (var piece in pieces)
            for (var verb = piece.First; verb < piece.End; verb++)
                if (context.Cues.Has(CueClass.Citing, context.Analysis.Lemmas[verb]) && First(verb) is >= 0 and var first && Cited(verb, piece) is { } source
                    && (Owner(verb, first, drafts) ?? Missed(verb, first, piece, drafts)) is { } owner && Make(new TokenRange(first, verb + 1), source, owner, piece) is { } draft)
                {
                    drafts.RemoveAll(other => other != owner && other.Cue is { } cue && cue.Contains(verb));
                    cited.Add(draft);
                }
        return cited;
    }

    /// <summary>Where the clause of citing begins: at the participle, or at the relative pronoun; -1 when the verb does something else.</summary>
    private int First(int verb)
    {
        if (context.Analysis.Upos[verb] != "VERB") return -1;
        var subject = context.Tree.Child(verb, "nsubj");
        if (context.Analysis.Xpos[verb] == "VBG") return subject < 0 && context.Tree.Child(verb, "aux") < 0 ? verb : -1;
        var isRelative = context.Analysis.Relations[verb] is "acl:relcl" && subject >= 0 && subject < verb && context.Analysis.Xpos[subject] is "WDT" or "WP";
        return isRelative ? subject : -1;
    }

    private TokenRange? Cited(int verb, TokenRange piece)
    {
        var head = context.Tree.Child(verb, "obj", "iobj");
        if (head < verb || !IsSpeaker(head)) return null;
        var within = new TokenRange(verb + 1, Math.Min(piece.End, context.Analysis.Segments.Sentences[context.SentenceOf(verb)].End));
        return _holders.Phrase(head, within);
    }

    private bool IsSpeaker(int head)
    {
        if (context.EntityAt(head)?.Type is Entities.EntityType.Person or Entities.EntityType.Organization or Entities.EntityType.Group) return true;
        var lemma = context.Analysis.Lemmas[head];
        return context.Analysis.Upos[head] is "NOUN" or "PROPN" && (context.Cues.Has(CueClass.Document, lemma) || roles.TryFind(lemma, out _));
    }

    /// <summary>The statement that the clause of citing belongs to.</summary>
    private StatementDraft? Owner(int verb, int first, List<StatementDraft> drafts)
    {
        var own = drafts.FindAll(draft => draft.Cue is { } cue && !cue.Contains(verb) && context.SentenceOf(cue.First) == context.SentenceOf(verb));
        var at = context.Tree.Head(verb);
        for (var climbed = 0; climbed < LongestClimb && at >= 0; climbed++, at = context.Tree.Head(at))
        {
            if (own.Find(draft => draft.Cue!.Value.Contains(at) || draft.Source.Exists(run => run.Contains(at))) is { } found) return found;
            if (context.Analysis.Upos[at] == "VERB") break;
        }
        // The report stands behind its content: "..., the Gazette reported on Monday, citing".
        if (own.Find(draft => draft.Cue!.Value.End <= first && draft.Content.TrueForAll(run => run.First < draft.Cue.Value.First || run.First >= first)
            && !HasVerb(draft.Cue.Value.End, first)) is { } behind) return behind;
        // Hung on what is reported: "the Gazette reported that the port was closed, citing". Another saying would be the one that cites.
        var isOpen = at >= 0 && context.Tree.Child(at, "ccomp") < 0 && first > 0 && context.Is(first - 1, ",");
        return isOpen ? own.Find(draft => draft.Cue!.Value.End <= first && draft.Content.Exists(run => run.Contains(at)) && IsReport(draft)) : null;
    }

    /// <summary>"The Gazette reported, citing an officer, that": the network took the participle for the cue.</summary>
    private StatementDraft? Missed(int verb, int first, TokenRange piece, List<StatementDraft> drafts)
    {
        var head = context.Tree.Head(verb);
        if (head < 0 || head > first || !piece.Contains(head) || context.Analysis.Upos[head] != "VERB" || !context.Cues.IsVerb(context.Analysis.Lemmas[head])) return null;
        var cue = CueGroup.Of(context, head, piece);
        if (cue.Contains(verb) || drafts.Find(draft => draft.Cue is { } its && its.Contains(verb)) is not { } found) return null;
        if (_holders.OfPredicate(head, piece) is not { } holder || holder.Overlaps(cue)) return null;
        foreach (var run in found.Content)
            for (var token = run.First; token < run.End; token++)
            {
                if (!context.Is(token, "that") || token == 0 || !context.Is(token - 1, ",")) continue;
                var owner = new StatementDraft { Rule = StatementRules.Citing, Source = [holder], Cue = cue, Parent = found.Parent };
                owner.Add(run with { First = token });
                drafts.Add(owner);
                return owner;
            }
        return null;
    }

    private bool HasVerb(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (context.Analysis.Upos[token] == "VERB") return true;
        return false;
    }

    private bool IsReport(StatementDraft draft) =>
        draft.Source.Count > 0 && (context.Cues.Has(CueClass.Document, context.Analysis.Lemmas[context.HeadOf(draft.Source[0])])
            || context.Cues.Find(CueClass.Verb, context.Analysis.Lemmas[context.HeadOf(draft.Cue!.Value)])?.Kind == StatementKind.Reports
            || context.EntityAt(context.HeadOf(draft.Source[0]))?.Type == Entities.EntityType.Organization);

    private StatementDraft? Make(TokenRange clause, TokenRange source, StatementDraft owner, TokenRange piece)
    {
        // What the network took for content behind the citing is content: "reported, citing an officer, that".
        foreach (var run in owner.Content)
            if (run.First > clause.End && source.Contains(run.First)) source = new TokenRange(source.First, run.First);
        if (Runs.Trim(context, source) is not { } who) return null;
        var head = context.Tree.Child(clause.End - 1, "obj", "iobj");
        var end = Math.Max(who.End, context.Tree.Phrase(head, clause.End, piece.End).End);
        foreach (var run in owner.Content)
            if (run.First > clause.End && run.First < end) end = run.First;
        if (end > clause.End && owner.Content.Find(run => run.Contains(clause.End - 1)) is { Count: > 0 } swallowed)
        {
            // What goes on without a comma identifies: "sources | close to the talks".
            var last = end;
            while (last < swallowed.End && !context.Tree.IsPunctuation(last) && !context.Is(last, "that")) last++;
            if (who.End == end) who = who with { End = last };
            end = last;
        }
        var whole = new TokenRange(clause.First, end);
        if (Without(owner.Content, whole) is not { Count: > 0 } content) return null;
        owner.Content.Clear();
        content.ForEach(owner.Add);
        var named = Without(owner.Source, whole);
        owner.Source.Clear();
        owner.Source.AddRange(named);
        var draft = new StatementDraft { Rule = StatementRules.Citing, Source = [who], Cue = new TokenRange(clause.End - 1, clause.End), Parent = owner };
        content.ForEach(draft.Add);
        return draft;
    }

    private List<TokenRange> Without(List<TokenRange> runs, TokenRange cut)
    {
        var left = new List<TokenRange>();
        foreach (var run in runs)
        {
            if (!run.Overlaps(cut)) left.Add(run);
            else
            {
                if (run.First < cut.First && Runs.Trim(context, run with { End = cut.First }) is { } before) left.Add(before);
                if (run.End > cut.End && Runs.Trim(context, run with { First = cut.End }) is { } behind) left.Add(behind);
            }
        }
        return left;
    }
}
