namespace Parley.Events.Actors;

/// <summary>What may be wrong with tables that load: facts that cannot both hold, and entries that can never be found.</summary>
/// <remarks>Loading reports what cannot be read; these checks take longer and are for whoever edits the tables, and for tests.</remarks>
public static class ActorChecks
{
    /// <summary>Pairs of people who certainly held one single office of a country together for more than the day of a handover.</summary>
    /// <returns>A line for each pair, sorted; empty when there is none.</returns>
    public static IReadOnlyList<string> Overlaps(ActorTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var overlaps = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var group in Terms(tables).GroupBy(held => (held.Term.Country, held.Term.Office.Name)))
        {
            var terms = group.ToList();
            for (var i = 0; i < terms.Count; i++)
                for (var j = 0; j < i; j++)
                    if (terms[i].Term.Term.Overlaps(terms[j].Term.Term))
                        overlaps.Add($"{group.Key.Country} {group.Key.Name}: {terms[j].Person.Name} and {terms[i].Person.Name}");
        }
        return [.. overlaps];
    }

    /// <summary>Names that the resolver never looks up, because it takes articles off before it looks.</summary>
    public static IReadOnlyList<string> Unreachable(ActorTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return [.. tables.Organisations.Names.Concat(tables.Metonyms.Names).Where(name => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Role nouns and offices that are small words of descriptions as well: they are read as nouns, so the small word has no effect.</summary>
    public static IReadOnlyList<string> Shadowed(ActorTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return [.. tables.Qualifiers.Words.Keys.Where(word => tables.Agents.Find(word) is not null || tables.Offices.Find(word) is not null).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(Person Person, OfficeTerm Term)> Terms(ActorTables tables)
    {
        foreach (var person in tables.Persons.All)
            foreach (var term in person.Terms)
                if (term.Office.IsSingle && term.Country is not null)
                    yield return (person, term);
    }
}
