using Parley.Events.Lexicon;

namespace Parley.Events.Matching;

/// <summary>Tries one frame at one token.</summary>
/// <remarks>Slots are bound in their order, each to the first word that fits and is free; nothing is taken back. Not thread-safe: one for each
/// text.</remarks>
internal sealed class FrameBinder(WordView view, WordTest lightVerbs)
{
    private readonly ClauseArguments _clauses = new(view);
    private readonly Binding _binding = new();
    private readonly List<int> _candidates = [];
    private NounArguments? _nouns;
    private int _moved = -1;
    private bool _lacksObject;

    private NounArguments Nouns => _nouns ??= new NounArguments(view, _clauses);

    public FrameMatch? Try(ActionFrame frame, int token)
    {
        _binding.Reset();
        _moved = -1;
        _lacksObject = LacksObject(frame.Clause);
        if (!Clause(frame.Clause, token, frame.Kind)) return null;
        return new FrameMatch
        {
            Frame = frame,
            Trigger = token,
            Source = _binding.Source,
            Target = _binding.Target,
            IsReciprocal = _binding.IsReciprocal,
            Words = [.. _binding.Words.Order()],
        };
    }

    private static bool LacksObject(FrameClause clause)
    {
        foreach (var slot in clause.Slots)
            if (slot.Kind is not (SlotKind.Subject or SlotKind.Oblique)) return false;
        return true;
    }

    private bool Clause(FrameClause clause, int governor, FrameKind kind)
    {
        if (!clause.Trigger.Accepts(view, governor)) return false;
        Use(governor);
        if (clause.Particle.Length > 0 && !Particle(clause.Particle, governor)) return false;
        var hosts = new List<int>(4) { governor };
        foreach (var slot in clause.Slots)
            if (!Slot(slot, hosts, kind) && slot.Required)
                return false;
        return true;
    }

    private void Use(int token)
    {
        _binding.Words.Add(token);
        _binding.Used.Add(token);
    }

    private bool Particle(string particle, int governor)
    {
        foreach (var child in view.Tree.Children(governor))
        {
            if (child < governor || view.Form(child) != particle || view.Relation(child) is not ("compound:prt" or "advmod" or "case" or "compound" or "obl" or "mark" or "dep")) continue;
            Use(child);
            return true;
        }
        return governor + 1 < view.Analysis.Upos.Length && view.Form(governor + 1) == particle && view.Tree.Head(governor + 1) is >= 0 and var moved
            && view.Tree.Head(moved) == governor && ObjectBehind(governor + 1, moved);
    }

    /// <summary>"Handed over a hostage", parsed as if over whom: the particle is the verb's, the phrase its object.</summary>
    private bool ObjectBehind(int particle, int phrase)
    {
        if (view.Relation(particle) != "case" || !view.Relation(phrase).StartsWith("obl", StringComparison.Ordinal)) return false;
        Use(particle);
        _moved = phrase;
        return true;
    }

    private bool Slot(FrameSlot slot, List<int> hosts, FrameKind kind) => slot.Kind switch
    {
        SlotKind.Subject => One(slot, hosts, Subject(hosts, kind)),
        SlotKind.DirectObject => Object(slot, hosts),
        SlotKind.Oblique => Oblique(slot, hosts) || (kind == FrameKind.Noun && BesideNoun(slot, hosts)),
        SlotKind.Possessor => One(slot, hosts, Nouns.Possessor(hosts[^1], _binding.Used, isTrigger: hosts.Count == 1)),
        SlotKind.Modifier => Modifier(slot, hosts),
        _ => Complement(slot, hosts[0]),
    };

    private int Subject(List<int> hosts, FrameKind kind) => kind switch
    {
        // "Stood by Valdia", parsed as if by whom.
        FrameKind.Verb when _moved >= 0 && _clauses.IsPassive(hosts[0]) && _clauses.Agent(hosts[0]) == _moved => view.Tree.Child(hosts[0], "nsubj:pass", "nsubj"),
        FrameKind.Verb => _clauses.Subject(hosts[0]) is >= 0 and var subject ? subject : StateSubject(hosts[0]),
        FrameKind.Adjective => AdjectiveSubject(hosts[0]),
        _ => NounSubject(hosts),
    };

    /// <summary>"They were engaged in talks": of a verb that the frame gives no object, the passive's subject is who does it.</summary>
    private int StateSubject(int verb) => _lacksObject && _clauses.IsPassive(verb) ? view.Tree.Child(verb, "nsubj:pass", "nsubj") : -1;

    private int AdjectiveSubject(int adjective)
    {
        var subject = _clauses.Subject(adjective);
        // "It is willing": the parser may take a state's "it" for an empty one.
        if (subject < 0) subject = view.Tree.Child(adjective, "expl");
        return subject >= 0 || view.Relation(adjective) is not ("amod" or "acl") ? subject : view.Tree.Head(adjective);
    }

    /// <summary>The doer beside the noun; else who "launches" or "holds" it, when a verb without much meaning governs it.</summary>
    private int NounSubject(List<int> hosts)
    {
        var noun = hosts[0];
        var doer = Nouns.Doer(noun, _binding.Used);
        for (var i = 1; i < hosts.Count && doer < 0; i++) doer = _clauses.Marked(hosts[i], "by");
        if (doer >= 0 || view.Relation(noun) is not ("obj" or "nsubj:pass" or "conj")) return doer;
        var verb = view.Relation(noun) == "conj" && view.Tree.Head(noun) is >= 0 and var first ? view.Tree.Head(first) : view.Tree.Head(noun);
        return verb >= 0 && lightVerbs.Accepts(view, verb) ? _clauses.Subject(verb) : -1;
    }

    private bool Object(FrameSlot slot, List<int> hosts)
    {
        _candidates.Clear();
        if (_moved >= 0 && view.Tree.Head(_moved) == hosts[0]) _candidates.Add(_moved);
        _clauses.Objects(hosts[0], _candidates);
        foreach (var candidate in _candidates)
            if (One(slot, hosts, candidate))
                return true;
        return false;
    }

    private bool Oblique(FrameSlot slot, List<int> hosts)
    {
        string[] prepositions = [.. slot.Prepositions];
        for (var i = hosts.Count - 1; i >= 0; i--)
            foreach (var child in view.Tree.Children(hosts[i]))
                if (view.Relation(child) is not ("punct" or "nsubj" or "conj" or "ccomp") && _clauses.HasCase(child, prepositions) && One(slot, hosts, child))
                    return true;
        return slot.Words is not null && BesideObject(slot, hosts, prepositions);
    }

    /// <summary>"Warned Valdia of consequences": the parser may hang the phrase on the object.</summary>
    private bool BesideObject(FrameSlot slot, List<int> hosts, string[] prepositions)
    {
        var thing = _binding.Target >= 0 ? _binding.Target : view.Tree.Child(hosts[0], "iobj", "obj");
        if (thing < 0) return false;
        foreach (var child in view.Tree.Children(thing))
            if (child > thing && view.Relation(child) == "nmod" && _clauses.HasCase(child, prepositions) && One(slot, hosts, child))
                return true;
        return false;
    }

    /// <summary>"Increased cooperation in recent years with": the phrase may hang on the verb whose object the noun is.</summary>
    private bool BesideNoun(FrameSlot slot, List<int> hosts)
    {
        var noun = hosts[0];
        var verb = view.Tree.Head(noun);
        if (slot.Words is not null || verb < 0 || view.Relation(noun) is not ("obj" or "nsubj:pass") || view.Analysis.Upos[verb] != "VERB") return false;
        string[] prepositions = [.. slot.Prepositions.Where(preposition => preposition is "with" or "against" or "between" or "among" or "from" or "into")];
        foreach (var child in view.Tree.Children(verb))
            if (child > noun && view.Relation(child) is "obl" or "nmod" && _clauses.HasCase(child, prepositions) && One(slot, hosts, child))
                return true;
        return false;
    }

    private bool Modifier(FrameSlot slot, List<int> hosts)
    {
        foreach (var child in view.Tree.Children(hosts[0]))
        {
            if (child > hosts[0] || !slot.Words!.Accepts(view, child)) continue;
            Use(child);
            return true;
        }
        return false;
    }

    /// <summary>Binds a word, or the first of its conjuncts that fits; a word of the lexicon becomes a host of prepositions after it.</summary>
    private bool One(FrameSlot slot, List<int> hosts, int token)
    {
        if (token < 0 || _binding.Used.Contains(token)) return false;
        var fitting = Fitting(slot, token);
        if (fitting < 0) return false;
        if (slot.Role == FrameRole.Both && !IsPlural(fitting)) return false;
        if (slot.Words is not null)
        {
            _binding.Words.Add(fitting);
            hosts.Add(fitting);
        }
        _binding.Bind(slot.Role, fitting);
        return true;
    }

    private int Fitting(FrameSlot slot, int token)
    {
        if (slot.Words is null || slot.Words.Accepts(view, token)) return token;
        foreach (var child in view.Tree.Children(token))
            if ((view.Relation(child) == "conj" || (Quantities.Count(view.Lemma(token)) && _clauses.HasCase(child, ["of"]))) && slot.Words.Accepts(view, child))
                return child;
        return HasTitle(slot.Words, token) ? token : -1;
    }

    /// <summary>"Ambassador Weber" is an ambassador.</summary>
    private bool HasTitle(WordTest words, int token)
    {
        if (view.Analysis.Upos[token] != "PROPN") return false;
        foreach (var child in view.Tree.Children(token))
            if (child < token && view.Relation(child) is "compound" or "nmod:desc" or "flat" && view.Analysis.Upos[child] is "NOUN" && words.Accepts(view, child)) return true;
        return false;
    }


    private bool IsPlural(int token) =>
        view.Tree.Child(token, "conj") >= 0 || view.Analysis.Xpos[token] is "NNS" or "NNPS" || view.Form(token) is "they" or "them" or "we" or "us" or "both" or "two";

    private bool Complement(FrameSlot slot, int governor)
    {
        foreach (var child in view.Tree.Children(governor))
        {
            if (!IsClause(slot, child)) continue;
            var words = _binding.Words.Count;
            var used = _binding.Used.Count;
            if (Clause(slot.Clause!, child, FrameKind.Verb) && ClauseSubject(slot, governor, child)) return true;
            _binding.Words.RemoveRange(words, _binding.Words.Count - words);
            _binding.Used.RemoveRange(used, _binding.Used.Count - used);
        }
        return false;
    }

    private bool IsClause(FrameSlot slot, int child)
    {
        var relation = view.Relation(child);
        if (slot.Prepositions.Count > 0) return _clauses.HasCase(child, [.. slot.Prepositions]) && !(slot.Prepositions.Contains("to") && IsThing(child));
        if (IsThing(child)) return false;
        return relation is "xcomp" or "ccomp" or "advcl" or "acl" or "csubj" or "csubj:pass" or "parataxis" or "obj";
    }

    /// <summary>"Called a halt", "called it an act": a noun of a verb's form is no clause.</summary>
    private bool IsThing(int token) => view.Analysis.Upos[token] is "NOUN" or "PROPN" or "PRON" or "DET" or "NUM" && view.Tree.Child(token, "aux", "mark") < 0;

    private bool IsDuty(int clause)
    {
        foreach (var child in view.Tree.Children(clause))
            if (view.Relation(child) == "aux" && view.Lemma(child) is "must" or "should" or "ought" or "shall") return true;
        return view.Lemma(clause) is "have" or "need";
    }

    private bool ClauseSubject(FrameSlot slot, int governor, int clause)
    {
        if (slot.Role == FrameRole.None && slot.Words is null) return true;
        var subject = view.Tree.Child(clause, "nsubj", "nsubj:pass");
        // "Told the paper that Valdia would decide" and "told the paper that it would not leave" tell nobody to do it; "told them that they must leave" does.
        if (subject >= 0 && slot.Role == FrameRole.Target && view.Tree.Child(governor, "obj", "iobj") is >= 0 and var told && told != subject
            && !(view.Analysis.Upos[subject] == "PRON" && IsDuty(clause))) return false;
        // "Alleged that he was poisoned": whom it is done to is not whom it is said of.
        if (subject >= 0 && slot.Role == FrameRole.Target && slot.Words is null && _clauses.IsPassive(clause))
        {
            subject = _clauses.Agent(clause);
            if (subject < 0) return true;
        }
        if (subject < 0) subject = view.Tree.Child(governor, "obj", "iobj", "nsubj:pass");
        if (subject < 0 || _binding.Used.Contains(subject) || (slot.Words is { } words && !words.Accepts(view, subject))) return slot.Words is null;
        _binding.Bind(slot.Role, subject);
        return true;
    }
}
