using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Finds who is quoted "as saying": the statement of the one quoted, and that of the one who quotes around it.</summary>
/// <remarks>
/// "The radio quoted Vos as saying that" holds two statements; "Vos was quoted as saying by the radio" one, whose medium the details find.
/// What the network found of them stays. Cost: the tokens of the pieces, and a few subtrees for each such verb.
/// </remarks>
internal sealed class QuotedAsSaying(StatementContext context)
{
    private readonly HolderFinder _holders = new(context);

    /// <summary>Adds what is missing: an outermost statement to the drafts, what is quoted inside of one to the result.</summary>
    /// <param name="drafts">The drafts of one depth.</param>
    /// <param name="pieces">Where to look.</param>
    /// <param name="parent">The statement whose content is read; <c>null</c> for the article's own words.</param>
    public List<StatementDraft> In(List<StatementDraft> drafts, IEnumerable<TokenRange> pieces, StatementDraft? parent)
    {
        var quoted = new List<StatementDraft>();
        foreach (var piece in pieces)
            for (var verb = piece.First; verb < piece.End; verb++)
                if (context.Cues.Has(CueClass.Citing, context.Analysis.Lemmas[verb]) && Saying(verb, piece) is >= 0 and var saying
                    && (context.Tree.Child(verb, "nsubj:pass") >= 0 ? Passive(verb, saying, piece, drafts, parent) : Active(verb, saying, piece, drafts, parent)) is { } draft)
                    quoted.Add(draft);
        return quoted;
    }

    /// <summary>The participle of saying behind "as" that belongs to the verb; -1 when there is none.</summary>
    private int Saying(int verb, TokenRange piece)
    {
        for (var token = verb + 2; token < piece.End; token++)
        {
            if (context.Analysis.Xpos[token] != "VBG" || !context.Is(token - 1, "as") || context.Cues.Find(CueClass.Verb, context.Analysis.Lemmas[token])?.Kind is not (StatementKind.Says or StatementKind.Reports)) continue;
            var head = context.Tree.Head(token);
            return head == verb || (head > verb && head < token && context.Tree.Head(head) == verb) ? token : -1;
        }
        return -1;
    }

    private StatementDraft? Active(int verb, int saying, TokenRange piece, List<StatementDraft> drafts, StatementDraft? parent)
    {
        var head = context.Tree.Child(verb, "obj", "iobj");
        if (head < verb || head >= saying || _holders.Phrase(head, new TokenRange(verb + 1, saying - 1)) is not { } who) return null;
        var cue = CueGroup.Of(context, verb, piece);
        var outer = drafts.Find(draft => draft.Cue is { } its && its.Contains(verb) && !draft.Source.Exists(run => run.Contains(head)));
        var content = Content(verb, saying, who, piece, drafts, outer);
        if (content.Count == 0) return null;
        if (outer is null)
        {
            if (_holders.OfPredicate(verb, piece) is not { } holder || holder.Overlaps(cue)) return null;
            outer = new StatementDraft { Rule = StatementRules.Citing, Source = [holder], Cue = cue, Parent = parent };
            outer.Add(new TokenRange(who.First, Math.Max(saying + 1, content[^1].End)));
            content.ForEach(outer.Add);
            drafts.Add(outer);
        }
        else if (outer.Cue!.Value.Contains(saying)) outer.Cue = cue;
        drafts.RemoveAll(draft => draft != outer && draft.Cue is { } other && (other.Contains(saying) || other.Contains(verb)));
        var made = new StatementDraft { Rule = StatementRules.Citing, Source = [who], Cue = new TokenRange(saying - 1, saying + 1), Parent = outer };
        content.ForEach(made.Add);
        return made;
    }

    /// <summary>What is quoted: what follows the saying, or what the one who quotes has before it.</summary>
    private List<TokenRange> Content(int verb, int saying, TokenRange who, TokenRange piece, List<StatementDraft> drafts, StatementDraft? outer)
    {
        if (Behind(saying, piece, drafts) is { } behind) return [behind];
        if (outer is not null) return [.. outer.Content.FindAll(run => run.End <= who.First || run.First > saying)];
        return Before(verb, who, piece) is { } before ? [before] : [];
    }

    private StatementDraft? Passive(int verb, int saying, TokenRange piece, List<StatementDraft> drafts, StatementDraft? parent)
    {
        var subject = context.Tree.Child(verb, "nsubj:pass");
        if (_holders.Holder(subject, verb, piece) is not { } who) return null;
        var found = drafts.Find(draft => draft.Cue is { } its && (its.Contains(verb) || its.Contains(saying)));
        // The network has it, unless it took the one who is quoted for what is said.
        if (found is not null && !found.Content.Exists(run => run.Overlaps(who) || run.Contains(saying))) return null;
        var cue = new TokenRange(CueGroup.Of(context, verb, piece).First, saying + 1);
        if (who.Overlaps(cue) || (Behind(saying, piece, drafts) ?? Before(verb, who, piece)) is not { } content || content.Overlaps(who) || content.Overlaps(cue)) return null;
        if (found is not null) drafts.Remove(found);
        var draft = new StatementDraft { Rule = StatementRules.Citing, Source = [who], Cue = cue, Parent = parent };
        draft.Add(content);
        if (parent is null) MarkWidener.Widen(context, context.Quotations, draft);
        drafts.RemoveAll(other => other.Rule == StatementRules.Tree && other.Cue is { } inner && draft.Holds(inner));
        drafts.Add(draft);
        return null;
    }

    /// <summary>What follows the saying: its clause, or as far as a draft has it.</summary>
    private TokenRange? Behind(int saying, TokenRange piece, List<StatementDraft> drafts)
    {
        var clause = context.Tree.Child(saying, "ccomp", "parataxis", "xcomp");
        if (clause < saying || context.Tree.Child(clause, "case") >= 0) return null;
        var end = context.Tree.Phrase(clause, saying + 1, piece.End).End;
        foreach (var draft in drafts)
            foreach (var run in draft.Content)
                if (run.Contains(saying + 1) && run.End > end) end = run.End;
        return Runs.Trim(context, new TokenRange(saying + 1, end));
    }

    /// <summary>What stands before the one who is quoted.</summary>
    private TokenRange? Before(int verb, TokenRange who, TokenRange piece)
    {
        var clause = context.Tree.Child(verb, "ccomp", "parataxis");
        if (clause < 0 && context.Analysis.Relations[verb] == "parataxis") clause = context.Tree.Head(verb);
        if (clause < 0 || clause >= who.First || !piece.Contains(clause)) return null;
        var (first, end) = context.Tree.Phrase(clause, piece.First, who.First);
        return Runs.Trim(context, new TokenRange(first, end));
    }
}
