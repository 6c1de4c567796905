namespace Parley.Events.Matching;

/// <summary>Finds subjects and objects of verbs as they are meant: through passives, participles, relative clauses, and verbs that share a
/// subject.</summary>
/// <remarks>
/// It follows the tree alone. What control by a particular verb means ("promised her to go"), and who a pronoun is, later steps decide.
/// Answers are kept, so that a word with thousands of conjuncts is walked once. Not thread-safe: one for each text.
/// </remarks>
public sealed class ClauseArguments(WordView view)
{
    private const int DeepestSharing = 8;
    private const int NearestVerb = 3;

    private readonly Dictionary<int, bool> _passive = [];
    private readonly Dictionary<int, int> _subjects = [];
    private readonly Dictionary<int, int> _objects = [];

    /// <summary>True for a passive verb or a past participle that follows its noun or stands beside a clause ("the town shelled by", "she appeared, charged with").</summary>
    public bool IsPassive(int verb)
    {
        if (!_passive.TryGetValue(verb, out var passive)) _passive.Add(verb, passive = FindPassive(verb));
        return passive;
    }

    private bool FindPassive(int verb)
    {
        var tree = view.Tree;
        if (tree.Child(verb, "aux:pass", "nsubj:pass", "csubj:pass") >= 0) return true;
        // "Stood by Valdia": a finite verb with a subject of its own has no agent.
        if (tree.Child(verb, "obl:agent") >= 0) return view.Analysis.Xpos[verb] is "VBN" || tree.Child(verb, "nsubj") < 0;
        if (view.Analysis.Xpos[verb] != "VBN" || tree.Child(verb, "aux", "nsubj", "obj") >= 0) return false;
        return view.Relation(verb) is "acl" or "amod" or "advcl" || (view.Relation(verb) == "conj" && IsPassive(tree.Head(verb)));
    }

    /// <summary>The head word of who acts; -1 when the tree does not tell.</summary>
    public int Subject(int verb) => IsPassive(verb) ? Agent(verb) : SurfaceSubject(verb, DeepestSharing);

    /// <summary>The agent of a passive; -1 for none.</summary>
    public int Agent(int verb)
    {
        var agent = view.Tree.Child(verb, "obl:agent");
        return agent >= 0 ? agent : Marked(verb, "by");
    }

    /// <summary>What fills the places of objects, the likeliest first.</summary>
    public void Objects(int verb, List<int> found)
    {
        if (IsPassive(verb)) AddOnce(found, view.Relation(verb) == "amod" ? view.Tree.Head(verb) : SurfaceSubject(verb, DeepestSharing));
        foreach (var child in view.Tree.Children(verb))
            if (view.Relation(child) is "obj" or "iobj" or "xcomp" or "dep" && IsNominal(child))
                AddOnce(found, IsRelativePronoun(child) ? Antecedent(verb) : child);
        if (found.Count == 0) AddOnce(found, UpTo(verb));
        if (found.Count == 0 && LacksObject(verb)) AddOnce(found, view.Tree.Head(verb));
        if (found.Count == 0 && view.Relation(verb) == "xcomp" && view.Tree.Head(verb) is >= 0 and var over && LacksObject(over)) AddOnce(found, view.Tree.Head(over));
        if (found.Count == 0 && view.Relation(verb) == "conj") SharedObject(verb, found);
        if (found.Count == 0 && !IsPassive(verb)) LaterObject(verb, found);
    }

    /// <summary>The child of a noun or verb that one of the prepositions introduces; -1 for none.</summary>
    public int Marked(int head, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in view.Tree.Children(head))
            if (IsOblique(view.Relation(child)) && HasCase(child, prepositions))
                return child;
        return -1;
    }

    /// <summary>True when one of the prepositions introduces the word.</summary>
    public bool HasCase(int token, ReadOnlySpan<string> prepositions)
    {
        foreach (var child in view.Tree.Children(token))
            if (view.Relation(child) is "case" or "mark" && prepositions.Contains(view.Form(child)))
                return true;
        return false;
    }

    /// <summary>True for words that can name somebody or something.</summary>
    public bool IsNominal(int token) => view.Analysis.Upos[token] is "NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ" or "DET" or "X" or "SYM";

    private static bool IsOblique(string relation) =>
        relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal) || relation is "advcl" or "acl" or "dep" or "xcomp";

    private static void AddOnce(List<int> found, int token)
    {
        if (token >= 0 && !found.Contains(token)) found.Add(token);
    }

    private int SurfaceSubject(int verb, int depth)
    {
        if (depth == 0) return -1;
        if (!_subjects.TryGetValue(verb, out var subject)) _subjects[verb] = subject = FindSubject(verb, depth);
        return subject;
    }

    private int FindSubject(int verb, int depth)
    {
        var own = view.Tree.Child(verb, "nsubj", "nsubj:pass", "nsubj:outer");
        if (own >= 0 && IsRelativePronoun(own)) own = OtherSubject(verb, own);
        if (own >= 0) return IsRelativePronoun(own) && Antecedent(verb) >= 0 ? Antecedent(verb) : own;
        var head = view.Tree.Head(verb);
        if (head < 0) return -1;
        return view.Relation(verb) switch
        {
            "acl" or "acl:relcl" when IsNominal(head) => view.Analysis.Xpos[verb] is "VBG" or "VBN" ? head : NounHolder(head, depth - 1),
            "advcl" when HasCase(verb, ["for", "of", "from"]) && Undergoer(head) is >= 0 and var blamed => blamed,
            "advcl" when BesideObject(verb, head) is >= 0 and var seen => seen,
            "conj" or "advcl" or "parataxis" => SurfaceSubject(head, depth - 1),
            "xcomp" => Controller(head, depth - 1),
            _ => -1,
        };
    }

    /// <summary>"Whom, he said, they have refused": a relative pronoun that the parser took for a second subject is none.</summary>
    private int OtherSubject(int verb, int pronoun)
    {
        foreach (var child in view.Tree.Children(verb))
            if (child != pronoun && child < verb && view.Relation(child) == "nsubj")
                return child;
        return pronoun;
    }

    /// <summary>"Sentenced them for torturing", "kept him from going": who is meant is the object.</summary>
    private int Undergoer(int verb)
    {
        var passive = view.Tree.Child(verb, "nsubj:pass");
        return passive >= 0 ? passive : view.Tree.Child(verb, "obj");
    }

    /// <summary>"Criticised soldiers burning villages": the participle right behind the object tells what the object does.</summary>
    private int BesideObject(int verb, int head)
    {
        if (view.Analysis.Xpos[verb] != "VBG" || view.Tree.Child(verb, "mark", "case", "aux", "nsubj") >= 0) return -1;
        return view.Tree.Child(head, "obj") is var thing && thing >= 0 && thing == verb - 1 && view.Analysis.Upos[thing] is "NOUN" or "PROPN" ? thing : -1;
    }

    /// <summary>Who is meant to do what an infinitive says: the object of the governing verb, else its subject.</summary>
    private int Controller(int head, int depth)
    {
        var child = view.Tree.Child(head, "obj", "iobj");
        return child >= 0 ? child : SurfaceSubject(head, depth);
    }

    /// <summary>Whose plan it is in "their plan to" and in "they announced plans to": the possessor, else the subject of the verb over it.</summary>
    private int NounHolder(int noun, int depth)
    {
        var holder = view.Tree.Child(noun, "nmod:poss");
        if (holder >= 0 || view.Relation(noun) != "obj") return holder;
        var verb = view.Tree.Head(noun);
        return IsPassive(verb) ? -1 : SurfaceSubject(verb, depth);
    }

    private int Antecedent(int verb) => view.Relation(verb) is "acl:relcl" or "acl" ? view.Tree.Head(verb) : -1;

    private bool IsRelativePronoun(int token) => view.Analysis.Xpos[token] is "WDT" or "WP" or "WP$";

    private bool LacksObject(int verb)
    {
        if (view.Relation(verb) != "acl:relcl" || IsPassive(verb)) return false;
        var subject = view.Tree.Child(verb, "nsubj");
        return subject >= 0 && !(IsRelativePronoun(subject) && OtherSubject(verb, subject) == subject);
    }

    /// <summary>"Shelled and burned the town": the object stands with the last verb; "the town was shelled and burned" is a passive.</summary>
    private void SharedObject(int verb, List<int> found)
    {
        var head = view.Tree.Head(verb);
        if (view.Tree.Child(verb, "nsubj", "obl", "ccomp", "xcomp") < 0 && head >= 0) AddOnce(found, OwnObject(head));
    }

    /// <summary>"Arrested and deported a poet": the object follows the last verb.</summary>
    private void LaterObject(int verb, List<int> found)
    {
        foreach (var child in view.Tree.Children(verb))
        {
            if (view.Relation(child) != "conj" || view.Analysis.Upos[child] != "VERB" || child - verb > NearestVerb) continue;
            if (view.Tree.Child(child, "nsubj") < 0) AddOnce(found, OwnObject(child));
            return;
        }
    }

    /// <summary>"Kidnapped up to 16 advisers": a number behind "up to" is no place.</summary>
    private int UpTo(int verb)
    {
        foreach (var child in view.Tree.Children(verb))
            if (view.Relation(child) == "obl" && view.Tree.Child(child, "nummod") >= 0 && view.Tree.Child(child, "case") is > 0 and var to && view.Form(to) == "to" && view.Form(to - 1) == "up")
                return child;
        return -1;
    }

    private int OwnObject(int verb)
    {
        if (!_objects.TryGetValue(verb, out var own)) _objects.Add(verb, own = view.Tree.Child(verb, "obj"));
        return own;
    }
}
