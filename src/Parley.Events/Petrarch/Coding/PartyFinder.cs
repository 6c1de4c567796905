namespace Parley.Events.Petrarch.Coding;

/// <summary>Finds who acts on whom.</summary>
internal sealed class PartyFinder(SentenceView view, Mentions mentions, Clause clause, VerbDomain domain)
{
    private readonly PhraseCoder _phrases = new(view, mentions);

    /// <summary>Codes the phrase around a token.</summary>
    public List<CodedActor> CodeAround(int token, int verb) => _phrases.Code(Climb(token, verb));

    /// <summary>The parties of a verb's subject; empty when it has none that is known.</summary>
    public List<CodedActor> OfSubject(int verb)
    {
        var subject = clause.Subject(verb);
        if (subject < 0 || subject == verb) return [];
        var parties = OfPhrase(subject, verb);
        // A subject torn in two by the parser: "Arnor and the awful Gondor"; a name right behind it is the same party: "minister Weber".
        foreach (var child in view.Tree.Children(verb))
            if (child != subject && view.BaseRelation(child) == "nsubj" && view.BaseRelation(subject) == "nsubj")
                parties.AddRange(Without(_phrases.Code(child), parties).Where(party => party.Token != subject + 1));
        return parties;
    }

    /// <summary>The parties of the subject of the clause, for an infinitive that of the verb which governs it.</summary>
    public List<CodedActor> OfGoverningSubject(int verb)
    {
        while (view.BaseRelation(verb) == "xcomp" && clause.OwnSubject(verb) < 0 && view.Head(verb) >= 0) verb = view.Head(verb);
        return OfSubject(verb);
    }

    /// <summary>The agent of a passive.</summary>
    public List<CodedActor> OfAgent(int verb) => clause.Agent(verb) is var agent and >= 0 ? OfPhrase(agent, verb) : [];

    /// <summary>The first parties in what belongs to the verb, objects first, that are not those given.</summary>
    public List<CodedActor> OfDomain(int verb, List<CodedActor> others)
    {
        var objects = new List<List<CodedActor>>();
        foreach (var child in view.Tree.Children(verb))
            if (view.BaseRelation(child) is "obj" or "iobj")
                objects.Add(Without(_phrases.Code(child), others));
        if (objects.Find(parties => parties.Exists(party => party.IsNamed)) is { } named) return named;
        var tokens = domain.ForTarget(verb);
        var found = First(tokens, verb, others, token => mentions.TryActor(token, out _));
        if (found.Count > 0) return found;
        return objects.Find(parties => parties.Count > 0) ?? First(tokens, verb, others, token => mentions.TryAgent(token, out _));
    }

    private List<CodedActor> First(List<int> tokens, int verb, List<CodedActor> others, Func<int, bool> isMention)
    {
        foreach (var token in tokens)
        {
            if (!isMention(token)) continue;
            var parties = Without(CodeAround(token, verb), others);
            if (parties.Count > 0) return parties;
        }
        return [];
    }

    private List<CodedActor> OfPhrase(int head, int verb)
    {
        var parties = _phrases.Code(head);
        if (parties.Count > 0) return parties;
        for (var token = view.First; token < view.End; token++)
            if (mentions.TryActor(token, out _) && view.Tree.IsUnder(token, head) && (!view.Tree.IsUnder(token, verb) || view.Tree.IsUnder(head, verb)))
                return CodeAround(token, verb);
        return parties;
    }

    private static List<CodedActor> Without(List<CodedActor> parties, List<CodedActor> others) =>
        parties.FindAll(party => !others.Exists(other => other.Code == party.Code));

    // From the name to the noun that it describes: "Gondor" to "police", "Gondor" to "government of".
    private int Climb(int token, int verb)
    {
        while (view.Head(token) is var head && head >= 0 && head != verb)
        {
            var goesUp = NounPhrase.IsPremodifier(view, token)
                || (view.BaseRelation(token) == "conj" && NounPhrase.IsPremodifier(view, head))
                || (view.BaseRelation(token) == "nmod" && mentions.TryAgent(head, out _));
            if (!goesUp) break;
            token = head;
        }
        return token;
    }
}
