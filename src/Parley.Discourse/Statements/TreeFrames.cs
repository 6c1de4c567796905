using Parley.Discourse.Quotations;
using Parley.Discourse.Trees;

namespace Parley.Discourse.Statements;

/// <summary>Finds the content of a cue in its tree, by the frames that the table gives it.</summary>
internal sealed class TreeFrames(StatementContext context)
{
    /// <summary>The content in the first frame that fits, clauses first.</summary>
    /// <param name="head">The cue's governing word.</param>
    /// <param name="entry">What the table says of it.</param>
    /// <param name="within">Where the content must lie.</param>
    public FramedContent? Content(int head, CueEntry entry, TokenRange within)
    {
        if (entry.Frames.Contains("clause") && Clause(head, within) is { } clause) return new FramedContent(clause, -1);
        if (entry.Frames.Contains("inf") && Infinitive(head, within) is { } infinitive) return new FramedContent(infinitive, -1);
        if (entry.Frames.Contains("obj") && Object(head, within) is { } found) return new FramedContent(found, -1);
        return Behind(head, entry, within);
    }

    private TokenRange? Clause(int head, TokenRange within)
    {
        foreach (var child in context.Tree.Children(head))
            if (context.Analysis.Relations[child] == "ccomp" || IsClauseOfNoun(head, child))
                return Subtree(child, within);
        return AtOccasion(head, within) ?? Inserted(head, within);
    }

    /// <summary>"Told Vos in a call that": the clause that the parser hung on the occasion, or on whom it is told, though nothing is missing in it.</summary>
    private TokenRange? AtOccasion(int head, TokenRange within)
    {
        foreach (var occasion in context.Tree.Children(head))
        {
            if (occasion < head || !IsOccasion(occasion)) continue;
            foreach (var child in context.Tree.Children(occasion))
                if (context.Analysis.Relations[child] is "acl" or "acl:relcl" && context.Tree.Child(child, "mark") is >= 0 and var mark && context.Is(mark, "that"))
                    return Subtree(child, within);
        }
        return null;
    }

    /// <summary>"The claim that": a finite clause that says what the noun is.</summary>
    private bool IsClauseOfNoun(int head, int child) =>
        context.Analysis.Upos[head] == "NOUN" && context.Analysis.Relations[child] is "acl" or "advcl"
        && context.Tree.Child(child, "mark") is >= 0 and var mark && (context.Is(mark, "that") || context.Is(mark, "whether"));

    /// <summary>"X, I believe, will": the clause that an inserted verb hangs on, or that hangs on it.</summary>
    private TokenRange? Inserted(int head, TokenRange within)
    {
        if (context.Analysis.Relations[head] == "parataxis" && within.Contains(context.Tree.Head(head)) && IsBare(head))
            return Subtree(context.Tree.Head(head), within);
        return null;
    }

    private bool IsOccasion(int noun) => context.Analysis.Relations[noun] switch
    {
        "iobj" => true,
        "obl" => context.Tree.Child(noun, "case") is >= 0 and var preposition && context.Analysis.Lemmas[preposition] is "in" or "during" or "at" or "on",
        _ => false,
    };

    /// <summary>True for a verb with nothing but its subject, auxiliaries, and where or when it was said.</summary>
    private bool IsBare(int head)
    {
        foreach (var child in context.Tree.Children(head))
            if (context.Analysis.Relations[child] is "obj" or "xcomp" or "advcl" || (context.Analysis.Relations[child] == "obl" && !IsOccasion(child)))
                return false;
        return true;
    }

    private TokenRange? Infinitive(int head, TokenRange within)
    {
        foreach (var child in context.Tree.Children(head))
        {
            if (!within.Contains(child) || context.Analysis.Relations[child] is not ("xcomp" or "acl" or "advcl") || !HasTo(child)) continue;
            var run = Subtree(child, within);
            // "Asked the league to send": whom is asked stays in the content.
            if (run is { } clause && context.Tree.Child(head, "obj") is >= 0 and var asked && asked > head && asked < clause.First && Subtree(asked, within) is { } whom)
                return new TokenRange(whom.First, clause.End);
            return run;
        }
        return null;
    }

    private bool HasTo(int token) => context.Tree.Child(token, "mark") is >= 0 and var mark && context.Is(mark, "to");

    private TokenRange? Object(int head, TokenRange within) =>
        context.Tree.Child(head, "obj") is >= 0 and var found && found > head ? Subtree(found, within) : null;

    private FramedContent? Behind(int head, CueEntry entry, TokenRange within)
    {
        foreach (var child in context.Tree.Children(head))
        {
            if (child < head || context.Analysis.Relations[child] is not ("obl" or "nmod" or "advcl" or "acl")) continue;
            if (context.Tree.Child(child, "case", "mark") is not (>= 0 and var preposition) || !entry.Frames.Contains(context.Analysis.Lemmas[preposition])) continue;
            if (Subtree(child, within) is not { } run) continue;
            var goesToCue = context.Analysis.Upos[head] != "NOUN" && run.First == preposition && preposition + 1 < run.End && !context.Is(preposition, "to");
            return goesToCue ? new FramedContent(new TokenRange(preposition + 1, run.End), preposition) : new FramedContent(run, -1);
        }
        return null;
    }

    private TokenRange? Subtree(int head, TokenRange within)
    {
        if (!within.Contains(head)) return null;
        var (first, end) = context.Tree.Phrase(head, within.First, within.End);
        return new TokenRange(first, end);
    }
}
