using Parley.Language.Analysis;

namespace Parley.Discourse.Entities;

/// <summary>Finds, among the names of one kind in an article, which short forms belong to which full names.</summary>
/// <remarks>
/// A short form is linked only when exactly one full name fits; where two fit (two Kims) it stays an entity of its own. Surnames may
/// come before the full name, as headlines have them; acronyms and shortened names of organisations only after it.
/// </remarks>
internal static class NameLinker
{
    /// <summary>For each name, the full name it stands for (itself where it is one).</summary>
    /// <param name="names">Distinct names in the order of their first mentions.</param>
    /// <param name="kind">The kind that all these names have.</param>
    /// <param name="takesArticle">True for a name that follows "the" somewhere in the text.</param>
    public static Dictionary<string, string> Link(IReadOnlyList<string> names, EntityKind kind, Func<string, bool> takesArticle)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var target = kind switch
            {
                EntityKind.Person => FullPerson(names, i),
                EntityKind.Organization => LongForm(names, i, takesArticle),
                _ => null,
            };
            links.Add(names[i], target ?? names[i]);
        }
        foreach (var name in names) links[name] = Root(links, name);
        return links;
    }

    private static string? FullPerson(IReadOnlyList<string> names, int index)
    {
        var name = names[index];
        var bySurname = Only(names, other => NameForms.IsPartOfPerson(name, other));
        if (bySurname is not null || name.Contains(' ', StringComparison.Ordinal)) return bySurname;
        return Only(names, other => other.StartsWith(name + " ", StringComparison.Ordinal));
    }

    private static string? LongForm(IReadOnlyList<string> names, int index, Func<string, bool> takesArticle)
    {
        var name = names[index];
        var earlier = names.Take(index).ToList();
        if (NameForms.IsAcronym(name)) return Only(earlier, other => NameForms.Abbreviates(name, other));
        return takesArticle(name) ? Only(earlier, other => NameForms.IsEndOf(name, other)) : null;
    }

    /// <summary>The one name that fits; forms of that same name beside it (with and without a middle name) do not make it doubtful.</summary>
    private static string? Only(IReadOnlyList<string> names, Func<string, bool> fits)
    {
        string? found = null;
        foreach (var name in names)
        {
            if (!fits(name)) continue;
            if (found is null || NameForms.IsPartOfPerson(found, name)) found = name;
            else if (!NameForms.IsPartOfPerson(name, found)) return null;
        }
        return found;
    }

    private static string Root(Dictionary<string, string> links, string name)
    {
        for (var steps = 0; steps < links.Count && links[name] != name; steps++) name = links[name];
        return name;
    }
}
