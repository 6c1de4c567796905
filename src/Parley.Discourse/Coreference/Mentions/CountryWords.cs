namespace Parley.Discourse.Coreference.Mentions;

/// <summary>Reads which countries the words around a noun name.</summary>
/// <remarks>
/// A country is its code where the tables know it. A capitalised adjective or a place that they do not know stands for itself, and
/// two such words name one country when one is the other's beginning but for an ending ("Valdia", "Valdian").
/// </remarks>
internal static class CountryWords
{
    private const int LongestEnding = 3;
    private const int ShortestStem = 4;

    /// <summary>Adds the countries that the words tied to a noun name: adjectives, possessors, names after "of" and "from"; else after "in".</summary>
    public static void AddModifiers(DiscourseContext context, int head, List<string> countries)
    {
        foreach (var child in context.Tree.Children(head))
        {
            var relation = context.Relation(child);
            if (relation is "amod" or "compound" or "nmod:poss" or "nmod:desc" or "det" or "nmod:unmarked") AddIfCountry(context, child, countries);
            else if (relation == "nmod" && HasCase(context, child, "of", "from")) AddIfCountry(context, child, countries);
        }
        if (countries.Count > 0) return;
        // "The Valdian premier in Ostrava" is Valdia's.
        foreach (var child in context.Tree.Children(head))
            if (context.Relation(child) == "nmod" && HasCase(context, child, "in")) AddIfCountry(context, child, countries);
    }

    /// <summary>Adds the country that a token names, if it names one.</summary>
    public static void AddIfCountry(DiscourseContext context, int token, List<string> countries)
    {
        var form = context.Form(token);
        if (context.Tables.Peoples.TryFind(form, out var people))
        {
            countries.Add(people.Code ?? people.Name);
            return;
        }
        if (context.Names.At(token) is { } entity && entity.Type == Entities.EntityType.Place) countries.Add(entity.Country ?? entity.Name);
        else if (context.Tables.Countries.TryFind(form, out var place)) countries.Add(place.Code);
        else if (context.Upos(token) is "ADJ" or "PROPN" && char.IsUpper(form[0]) && token > context.SentenceOf(token).First) countries.Add(form);
    }

    /// <summary>True when two countries of two mentions are one.</summary>
    public static bool Same(string a, string b)
    {
        if (a == b) return true;
        var shared = 0;
        while (shared < a.Length && shared < b.Length && a[shared] == b[shared]) shared++;
        return shared >= ShortestStem && a.Length - shared <= LongestEnding && b.Length - shared <= LongestEnding;
    }

    private static bool HasCase(DiscourseContext context, int token, params ReadOnlySpan<string> prepositions)
    {
        if (context.Tree.Child(token, "case") is not (>= 0 and var preposition)) return false;
        foreach (var one in prepositions)
            if (context.Is(preposition, one)) return true;
        return false;
    }
}
