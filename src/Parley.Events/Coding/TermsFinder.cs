namespace Parley.Events.Coding;

/// <summary>A plan and what it asks for: "his formula, which includes a withdrawal and reparations".</summary>
/// <param name="Plan">Token of the noun.</param>
/// <param name="Verb">Token of the verb that lists.</param>
/// <param name="Items">The words of each term, in text order; at least one.</param>
internal sealed record Terms(int Plan, int Verb, IReadOnlyList<TermWords> Items);

/// <summary>The tokens of one term.</summary>
/// <param name="First">The first.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct TermWords(int First, int End)
{
    /// <summary>True for a token of the term.</summary>
    public bool Contains(int token) => First <= token && token < End;
}

/// <summary>Finds the terms that plans, proposals and lists of demands hold.</summary>
/// <remarks>Costs one pass over the tokens. Not thread-safe: one for each article.</remarks>
internal sealed class TermsFinder(CodingText text)
{
    private const int Highest = 5;
    private const int Most = 12;

    /// <summary>All of them, in text order.</summary>
    public List<Terms> Find()
    {
        var found = new List<Terms>();
        for (var verb = 0; verb < text.Analysis.Upos.Length; verb++)
            if (text.Analysis.Upos[verb] == "VERB" && Listed(verb) is >= 0 and var first && PlanOf(text.Clauses.Subject(verb), verb) is >= 0 and var plan)
                found.Add(new Terms(plan, verb, Items(verb, first)));
        return found;
    }

    private int Listed(int verb) => text.View.Lemma(verb) switch
    {
        "include" or "contain" or "comprise" or "require" or "envisage" or "envision" or "stipulate" or "foresee" or "demand" => text.Tree.Child(verb, "obj"),
        "call" or "provide" => text.Clauses.Marked(verb, "for"),
        "consist" => text.Clauses.Marked(verb, "of"),
        _ => -1,
    };

    /// <summary>The noun of a plan: the subject, or one over it where a relative clause hangs too low ("a plan to end the war, which includes").</summary>
    private int PlanOf(int subject, int verb)
    {
        for (var step = 0; step < Highest && subject >= 0 && subject < verb; step++, subject = text.Tree.Head(subject))
            if (text.Analysis.Upos[subject] is "NOUN" or "PROPN" && IsPlan(text.View.Lemma(subject))) return subject;
        return -1;
    }

    private static bool IsPlan(string noun) => noun is "plan" or "formula" or "proposal" or "offer" or "demand" or "condition" or "precondition" or "term" or "roadmap" or "initiative" or "framework"
        or "blueprint" or "package" or "requirement" or "ultimatum" or "draft";

    /// <summary>
    /// What stands between commas and "and" from the first term on: parsers seldom get long lists right. A stretch with a finite verb ends the
    /// list ("…, the minister said").
    /// </summary>
    private List<TermWords> Items(int verb, int first)
    {
        var items = new List<TermWords>();
        var sentence = text.SentenceOf(verb);
        var begin = verb + 1;
        for (var token = begin; token <= sentence.End; token++)
        {
            var ends = token == sentence.End || text.Analysis.Segments.Form(token) is "," or ";" or "." or "”" or "\"" || (text.View.Form(token) == "and" && token > first);
            if (!ends) continue;
            if (token > begin && !Add(items, begin, token, first)) break;
            begin = token + 1;
        }
        return items;
    }

    private bool Add(List<TermWords> items, int begin, int end, int first)
    {
        var isNamed = false;
        for (var token = begin; token < end; token++)
        {
            if (token > first && text.Analysis.Xpos[token] is "VBD" or "VBZ" or "VBP" or "MD") return false;
            isNamed |= text.Analysis.Upos[token] is "NOUN" or "PROPN" or "VERB";
        }
        while (begin < end - 1 && text.View.Form(begin) is "a" or "an" or "the" or "for" or "of" or "and" or "that" or "to") begin++;
        if (isNamed) items.Add(new TermWords(begin, end));
        return items.Count < Most;
    }
}
