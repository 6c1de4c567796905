namespace Parley.Events.Petrarch.Coding;

/// <summary>Codes one verb: its parties, its pattern, its code.</summary>
internal sealed class VerbCoder(SentenceView view, Mentions mentions, HashSet<int> codedVerbs)
{
    private readonly Clause _clause = new(view);

    /// <summary>The clause reader.</summary>
    public Clause Clause => _clause;

    /// <summary>Codes a verb.</summary>
    public VerbResult Code(CodedVerb verb)
    {
        var domain = new VerbDomain(view, _clause);
        var parties = new PartyFinder(view, mentions, _clause, domain);
        var isPassive = _clause.IsPassive(verb.Token);
        var subject = parties.OfSubject(verb.Token);
        var right = domain.ForPattern(verb.Token, codedVerbs.Contains);
        var matcher = new PatternMatcher(view, mentions, verb, right, LeftTokens(verb.Token), subject.Count > 1);
        var match = matcher.Best(verb.Entries.SelectMany(entry => entry.Block.Patterns));
        var codes = match?.Pattern.Codes ?? verb.Main.Codes;
        if (_clause.IsNegated(verb.Token)) codes = Negation.Of(codes);
        var (sources, targets) = Parties(verb.Token, match, parties, subject, isPassive);
        // "talks between two were held in a third"
        if (isPassive && subject.Count > 1 && match is null or { Source: < 0 } && sources.TrueForAll(source => IsPlace(source.Token, verb.Token)))
            (sources, targets) = (subject, []);
        return new VerbResult(verb, match, codes, sources, targets)
        {
            IsPlace = targets.TrueForAll(target => IsPlace(target.Token, verb.Token)),
            IsReciprocal = IsReciprocal(verb.Token),
        };
    }

    private bool IsReciprocal(int verb) => view.Tree.Children(verb).Any(child => view.BaseRelation(child) is "obj" or "iobj" or "obl"
        && child + 1 < view.End && CoderWords.IsReciprocal(view.WordOf(child), view.WordOf(child + 1)));

    // On the verb, or on its object, which then names nobody itself: "held talks in Geneva".
    private bool IsPlace(int target, int verb) => view.BaseRelation(target) switch
    {
        "obl" => view.Head(target) == verb && OpensPlace(target),
        "obj" => view.Head(target) == verb && !NounPhrase.Core(view, target).Exists(NamesSomebody)
            && NounPhrase.Complements(view, target).Any() && NounPhrase.Complements(view, target).All(OpensPlace),
        _ => false,
    };

    private bool NamesSomebody(int token) => mentions.TryActor(token, out _) || mentions.TryAgent(token, out _);

    private bool OpensPlace(int noun) => view.Tree.Child(noun, "case") is var mark and >= 0 && CoderWords.OpensPlace(view.WordOf(mark));

    private static (List<CodedActor> Sources, List<CodedActor> Targets) Parties(
        int verb, PatternMatch? match, PartyFinder parties, List<CodedActor> subject, bool isPassive)
    {
        if (match is { IsCompound: true }) return (subject, []);
        var isTurned = isPassive || match is { IsTurned: true };
        var named = isPassive ? parties.OfAgent(verb) : [];
        var slot = match is null ? -1 : isTurned ? match.Source : Math.Max(match.Source, match.Target);
        if (match is { Source: >= 0, Target: < 0 } && !isTurned) return (parties.CodeAround(match.Source, verb), parties.OfGoverningSubject(verb));
        if (match is { Source: >= 0, Target: >= 0 }) return (parties.CodeAround(match.Source, verb), parties.CodeAround(match.Target, verb));
        if (slot >= 0) named = parties.CodeAround(slot, verb);
        var others = named.Count > 0 ? named : parties.OfDomain(verb, subject);
        return isTurned ? (others, subject) : (subject, others);
    }

    // The subject, the auxiliaries and adverbs, and what the verb hangs on when it is an infinitive ("able to").
    private List<int> LeftTokens(int verb)
    {
        var subject = _clause.Subject(verb);
        var head = view.BaseRelation(verb) is "xcomp" ? view.Head(verb) : -1;
        var tokens = new List<int>();
        for (var token = view.First; token < verb; token++)
            if (IsLeft(token, verb, subject, head))
                tokens.Add(token);
        return tokens;
    }

    private bool IsLeft(int token, int verb, int subject, int head)
    {
        if (token == head || (head >= 0 && view.Head(token) == head && view.BaseRelation(token) is "aux" or "advmod")) return true;
        if (subject >= 0 && view.Tree.IsUnder(token, subject)) return view.BaseRelation(token) != "cc";
        return view.Tree.IsUnder(token, verb) && view.BaseRelation(token) is not ("cc" or "punct");
    }
}
