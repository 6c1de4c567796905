namespace Parley.Events.Petrarch.Coding;

/// <summary>The extent of noun phrases in the tree.</summary>
internal static class NounPhrase
{
    /// <summary>The noun and the words that stand before it as part of its name or description, in text order.</summary>
    /// <remarks>Conjuncts of the noun, phrases with prepositions, clauses and appositions do not belong; conjuncts of the words before it do.</remarks>
    public static List<int> Core(SentenceView view, int noun)
    {
        var tokens = new List<int>();
        Collect(view, noun, isTop: true, tokens);
        if (TornFrom(view, noun) is var torn and >= 0 && !tokens.Contains(torn)) tokens.Add(torn);
        tokens.Sort();
        return tokens;
    }

    /// <summary>The noun and its conjuncts, in text order.</summary>
    public static List<int> Conjuncts(SentenceView view, int noun)
    {
        var nouns = new List<int> { noun };
        for (var i = 0; i < nouns.Count; i++)
            foreach (var child in view.Tree.Children(nouns[i]))
                if (view.BaseRelation(child) == "conj" && (view.IsNominal(child) || view.Upos(child) == "ADJ"))
                    nouns.Add(child);
        var torn = nouns.ConvertAll(token => TornFrom(view, token));
        nouns.RemoveAll(torn.Contains);
        return nouns;
    }

    /// <summary>Phrases with prepositions and appositions under a noun, in text order.</summary>
    public static IEnumerable<int> Complements(SentenceView view, int noun) =>
        view.Tree.Children(noun).Where(child => view.Relation(child) is "nmod" or "appos" or "obl" or "nmod:unmarked");

    /// <summary>True when a word is part of the noun above it.</summary>
    public static bool IsPremodifier(SentenceView view, int token) => view.BaseRelation(token) is "compound" or "amod" or "flat" or "fixed" or "goeswith"
        || view.Relation(token) is "nmod:poss" or "nmod:desc";

    // "media and Islamist government", "Norway and Sweden's police", torn by the parser: two conjuncts with nothing but the genitive's mark
    // between are one.
    private static int TornFrom(SentenceView view, int noun)
    {
        var before = noun - 1;
        if (before > view.First && view.Xpos(before) == "POS") before--;
        return view.BaseRelation(noun) == "conj" && before >= view.First && view.BaseRelation(before) == "conj" ? before : -1;
    }

    private static void Collect(SentenceView view, int token, bool isTop, List<int> tokens)
    {
        tokens.Add(token);
        foreach (var child in view.Tree.Children(token))
        {
            var isPart = IsPremodifier(view, child) || view.BaseRelation(child) is "det" or "nummod" || (!isTop && view.BaseRelation(child) == "conj");
            if (isPart) Collect(view, child, isTop: false, tokens);
        }
    }
}
