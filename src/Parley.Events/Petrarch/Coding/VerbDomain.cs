namespace Parley.Events.Petrarch.Coding;

/// <summary>The part of a sentence that belongs to a verb: where its patterns' words and its target may stand.</summary>
/// <remarks>
/// What hangs on the verb, but for its subject, clauses beside it (adverbial ones with their own conjunction, parataxis, coordinated verbs)
/// and, for targets, times: the words of a pattern may be a day's name. Infinitives and what the verb says belong to it, unless that stands before the verb.
/// </remarks>
internal sealed class VerbDomain(SentenceView view, Clause clause)
{
    /// <summary>Tokens in which the words of a pattern are looked for, in text order.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="isClosed">Tells which finite clauses below stay closed: those with an event of their own.</param>
    public List<int> ForPattern(int verb, Func<int, bool> isClosed)
    {
        var tokens = new List<int>();
        Collect(verb, verb, isClosed, hasTimes: true, tokens);
        tokens.Sort();
        return tokens;
    }

    /// <summary>Tokens in which the target is looked for: those after the verb in text order, then those before it.</summary>
    public List<int> ForTarget(int verb)
    {
        var tokens = new List<int>();
        Collect(verb, verb, _ => false, hasTimes: false, tokens);
        tokens.Sort();
        var after = tokens.FindIndex(token => token > verb);
        return after <= 0 ? tokens : [.. tokens[after..], .. tokens[..after]];
    }

    private void Collect(int verb, int token, Func<int, bool> isClosed, bool hasTimes, List<int> tokens)
    {
        foreach (var child in view.Tree.Children(token))
        {
            if (!Belongs(verb, token, child, isClosed, hasTimes)) continue;
            tokens.Add(child);
            Collect(verb, child, isClosed, hasTimes, tokens);
        }
    }

    private bool IsTeller(int token) => view.Tree.Child(token, "case") is var mark and >= 0 && CoderWords.OpensTeller(view.WordOf(mark));

    private bool Belongs(int verb, int parent, int child, Func<int, bool> isClosed, bool hasTimes) => view.BaseRelation(child) switch
    {
        "punct" or "cc" or "parataxis" or "vocative" or "discourse" or "reparandum" or "dep" => false,
        "nsubj" or "csubj" or "expl" => parent != verb || (clause.IsPassive(verb) && child < verb),
        "aux" or "cop" => parent != verb,
        "conj" => view.Upos(child) != "VERB" || parent != verb,
        "advcl" => clause.IsInfinitive(child) && parent == verb,
        "ccomp" => child > verb && !isClosed(child),
        "obl" when IsTeller(child) => false,
        "obl" => parent != verb || view.Relation(child) switch
        {
            "obl:agent" => false,
            "obl:unmarked" or "obl:tmod" => hasTimes,
            _ => true,
        },
        _ => true,
    };
}
