namespace Parley.Events.Actors;

/// <summary>A person of the tables, with the offices held.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Person
{
    internal Person(string name, IReadOnlyList<OfficeTerm> terms) => (Name, Terms) = (name, terms);

    /// <summary>The name, as the table has it.</summary>
    public string Name { get; }

    /// <summary>The offices, in the order in which they began; at least one.</summary>
    public IReadOnlyList<OfficeTerm> Terms { get; }

    /// <summary>The highest office held on a day, of those begun last; null when there was none.</summary>
    public OfficeTerm? OnDay(DateOnly day, Func<OfficeTerm, bool>? accept = null)
    {
        OfficeTerm? best = null;
        foreach (var term in Terms)
            if (term.Term.Holds(day) && (accept is null || accept(term)) && (best is null || term.Office.Rank >= best.Office.Rank))
                best = term;
        return best;
    }

    /// <summary>The highest office of all that are accepted, the last held of equals; null when none is.</summary>
    public OfficeTerm? Highest(Func<OfficeTerm, bool>? accept = null)
    {
        OfficeTerm? best = null;
        foreach (var term in Terms)
            if ((accept is null || accept(term)) && (best is null || term.Office.Rank >= best.Office.Rank))
                best = term;
        return best;
    }
}
