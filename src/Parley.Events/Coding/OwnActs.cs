using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Tells whether the clause under a verb of threatening, agreeing or asking speaks of whose act it must be.</summary>
/// <remarks>
/// Frames are written with an infinitive ("threaten to invade T", "tell T to withdraw") and match finite clauses too. What somebody
/// threatens or promises is his own act: "warned that it would invade" threatens, "warned that Turkey would invade" does not. What
/// somebody is told to do is an infinitive, or a clause with "must" or "should"; "told them that it would not withdraw" asks for nothing.
/// "Alleged that he was poisoned" accuses others than him. Not thread-safe: one for each article.
/// </remarks>
internal sealed class OwnActs(CodingText text, ActorReader actors)
{
    /// <summary>False when the finite clause under the trigger is another's act, or no request.</summary>
    public bool Fits(FrameMatch match)
    {
        var type = match.Frame.Code.Type;
        if (type == "ACCUSE") return match.Target < 0 || text.View.Relation(match.Target) != "nsubj:pass" || text.Tree.Head(match.Target) == match.Trigger;
        if (type is not ("THREATEN" or "AGREE" or "REQUEST") || Clause(match.Trigger) is not (>= 0 and var clause)) return true;
        var isWord = match.Words.Contains(clause);
        return type switch
        {
            "REQUEST" => !isWord || MayBeAsked(clause),
            "AGREE" => !isWord || IsOf(clause, match.Source),
            _ => IsOf(clause, match.Source) || (!isWord && IsOf(clause, Addressee(match))),
        };
    }

    /// <summary>The finite clause with a subject of its own that the trigger governs; -1 for none.</summary>
    private int Clause(int trigger)
    {
        foreach (var child in text.Tree.Children(trigger))
        {
            var isClause = text.View.Relation(child) == "ccomp" || (text.View.Relation(child) is "acl" or "advcl" && child > trigger);
            if (isClause && text.Tree.Child(child, "nsubj", "nsubj:pass") >= 0 && IsFinite(child)) return child;
        }
        return -1;
    }

    /// <summary>No infinitive, and no clause of time, reason or condition.</summary>
    private bool IsFinite(int clause)
    {
        foreach (var child in text.Tree.Children(clause))
            if (text.View.Relation(child) is "mark" or "advmod" && text.Analysis.Xpos[child] is "TO" or "IN" or "WRB"
                && text.View.Form(child) != "that") return false;
        return text.Analysis.Xpos[clause] is not "VBG";
    }

    private int Addressee(FrameMatch match) => match.Target >= 0 ? match.Target : text.Tree.Child(match.Trigger, "obj", "iobj", "nsubj:pass");

    /// <summary>True when the clause's subject is somebody; a pronoun that coreference leaves open may be anybody.</summary>
    private bool IsOf(int clause, int who)
    {
        var subject = text.Tree.Child(clause, "nsubj", "nsubj:pass");
        if (who < 0) return text.Analysis.Upos[subject] == "PRON";
        if (subject == who) return true;
        var doers = actors.Read(subject, isTarget: true);
        if (doers.Count == 0) return text.Analysis.Upos[subject] == "PRON";
        var others = actors.Read(who, isTarget: true);
        return doers.Exists(doer => others.Exists(doer.IsSameSide));
    }

    /// <summary>"That it should withdraw", "that it withdraw"; not "that it would", "that it had".</summary>
    private bool MayBeAsked(int clause)
    {
        foreach (var child in text.Tree.Children(clause))
            if (text.View.Relation(child) is "aux" or "aux:pass" && text.View.Lemma(child) is "must" or "should" or "ought" or "need") return true;
        return text.Tree.Child(clause, "aux") < 0 && text.Analysis.Xpos[clause] is not "VBD";
    }
}
