namespace Parley.Events.Petrarch.Coding;

/// <summary>Reads clauses off the tree: whose the verb is, its voice, whether it is denied.</summary>
internal sealed class Clause(SentenceView view)
{
    private const int Deepest = 12;

    /// <summary>Head of the phrase that is the verb's logical subject (of a passive: its patient); -1 when there is none.</summary>
    /// <remarks>A verb without subject has that of the verb it hangs on: of the first conjunct, of the verb that controls an infinitive, or
    /// its object ("urged them to leave"). A relative pronoun, or a personal one inside what another verb says, is looked up there.</remarks>
    public int Subject(int verb) => Subject(verb, 0);

    /// <summary>The subject that hangs on the verb itself; -1 when there is none.</summary>
    public int OwnSubject(int verb) => view.Tree.Child(verb, "nsubj", "nsubj:pass", "nsubj:outer");

    /// <summary>True when the subject is the one to whom it is done.</summary>
    public bool IsPassive(int verb)
    {
        if (view.Tree.Child(verb, "nsubj:pass", "aux:pass") >= 0) return true;
        if (view.Xpos(verb) != "VBN" || view.Tree.Child(verb, "aux") >= 0 || OwnSubject(verb) >= 0) return false;
        return view.BaseRelation(verb) switch
        {
            "acl" or "advcl" => true,
            "conj" => view.Head(verb) >= 0 && (IsPassive(view.Head(verb)) || view.Tree.Child(view.Head(verb), "cop") >= 0),
            _ => false,
        };
    }

    /// <summary>The agent of a passive, "by whom"; -1 when there is none.</summary>
    public int Agent(int verb)
    {
        var agent = view.Tree.Child(verb, "obl:agent");
        if (agent >= 0) return agent;
        foreach (var child in view.Tree.Children(verb))
            if (view.BaseRelation(child) == "obl" && view.Tree.Child(child, "case") is var mark and >= 0 && view.WordOf(mark) == "BY")
                return child;
        return -1;
    }

    /// <summary>True when the verb itself is negated.</summary>
    public bool IsNegated(int verb)
    {
        foreach (var child in view.Tree.Children(verb))
            if (view.BaseRelation(child) == "advmod" && CoderWords.IsNegation(view.LemmaOf(child)))
                return true;
        return false;
    }

    /// <summary>True when the verb is what is to come.</summary>
    public bool IsFuture(int verb)
    {
        foreach (var child in view.Tree.Children(verb))
            if (view.Relation(child) == "aux" && view.Xpos(child) == "MD")
                return true;
        return false;
    }

    /// <summary>True for an infinitive with "to".</summary>
    public bool IsInfinitive(int verb) => view.Tree.Child(verb, "mark") is var mark and >= 0 && view.WordOf(mark) == "TO";

    /// <summary>True for the gerund of "accused them of lying": what is said of the object of the verb above.</summary>
    public bool IsSaidOfObject(int verb)
    {
        var mark = view.Tree.Child(verb, "mark", "case");
        var head = view.Head(verb);
        return mark >= 0 && head >= 0 && view.Xpos(verb) == "VBG" && CoderWords.OpensGerund(view.WordOf(mark))
            && view.Tree.Child(head, "obj", "iobj", "nsubj:pass") >= 0;
    }

    private int Subject(int verb, int depth)
    {
        if (depth > Deepest) return -1;
        var own = OwnSubject(verb);
        if (own >= 0) return Resolve(verb, own, depth);
        var head = view.Head(verb);
        if (head < 0) return -1;
        return view.BaseRelation(verb) switch
        {
            "advcl" when IsSaidOfObject(verb) => Controller(head, depth),
            "conj" or "advcl" or "ccomp" => Subject(head, depth + 1),
            "xcomp" => Controller(head, depth),
            "acl" => AdnominalSubject(verb, head, depth),
            _ => -1,
        };
    }

    private int Resolve(int verb, int subject, int depth)
    {
        if (view.Xpos(subject) is "WDT" or "WP" && view.BaseRelation(verb) == "acl") return view.Head(verb);
        if (view.Xpos(subject) != "PRP" || view.Head(verb) < 0 || view.BaseRelation(verb) is not ("ccomp" or "advcl" or "conj" or "parataxis")) return subject;
        var above = Subject(view.Head(verb), depth + 1);
        return above >= 0 ? above : subject;
    }

    private int Controller(int head, int depth)
    {
        var patient = view.Tree.Child(head, "obj", "iobj");
        return patient >= 0 ? patient : Subject(head, depth + 1);
    }

    // "gunmen attacking the town" act; "plans to attack" have a holder.
    private int AdnominalSubject(int verb, int noun, int depth)
    {
        if (!IsInfinitive(verb)) return noun;
        var above = view.Head(noun);
        return above < 0 ? noun : Subject(above, depth + 1);
    }
}
