namespace Parley.Events.Actors;

/// <summary>Finds out which person of the tables a mention names.</summary>
/// <remarks>
/// A full name decides alone. A surname needs more: a title or a country that fits, or a prominent office on the day; and it means nobody
/// of the tables when the article gives a full name that they do not have. Immutable and thread-safe.
/// </remarks>
internal sealed class PersonFinder(PersonTable persons)
{
    private const int LongestShortName = 4;

    /// <summary>The person; null when there is none, or when several fit equally well (they are then in <paramref name="candidates"/>).</summary>
    public Person? Find(ActorQuery query, Phrase phrase, out IReadOnlyList<Person> candidates)
    {
        candidates = [];
        if (query.Name is { } name && name.Contains(' ', StringComparison.Ordinal))
        {
            if (ByFullName(name) is { } named) return named;
            if (!IsShortName(name)) return phrase.NamedPerson();
        }
        if ((phrase.NamedPerson() ?? ByFullName(LongName(phrase))) is { } person) return person;
        foreach (var shortName in ShortNames(query, phrase))
        {
            candidates = persons.FindShort(shortName);
            if (candidates.Count > 0) return Choose(query, phrase, ref candidates);
        }
        return null;
    }

    private bool IsShortName(string name) => persons.FindShort(name).Count > 0;

    private Person? ByFullName(string name)
    {
        if (persons.Find(name) is { } person) return person;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 ? persons.Find($"{words[0]} {words[^1]}") : null;
    }

    /// <summary>The words of the head, from its end, that can only be parts of a name.</summary>
    private static string LongName(Phrase phrase)
    {
        var end = HeadEnd(phrase);
        var first = end;
        while (first > 0 && (first == end || phrase.IsPartOfName(first - 1)) && phrase.Words[first - 1].IsCapitalised) first--;
        return string.Join(' ', phrase.Words.Skip(first).Take(end - first).Select(word => word.Plain));
    }

    /// <summary>The last words of the head, longest first; for a name given apart, that name.</summary>
    private static IEnumerable<string> ShortNames(ActorQuery query, Phrase phrase)
    {
        if (query.Name is { Length: > 0 } name) yield return name;
        var end = HeadEnd(phrase);
        for (var first = Math.Max(0, end - LongestShortName); first < end; first++)
        {
            if (!phrase.Words[end - 1].IsCapitalised) yield break;
            if (first > 0 && phrase.IsPartOfName(first - 1)) continue;
            yield return string.Join(' ', phrase.Words.Skip(first).Take(end - first).Select((word, i) => i == end - first - 1 ? word.Plain : word.Text));
        }
    }

    private static int HeadEnd(Phrase phrase)
    {
        for (var word = 0; word < phrase.Words.Count; word++)
            if (phrase.Words[word].EndsPart)
                return word + 1;
        foreach (var piece in phrase.Pieces)
            if (piece.Zone == Zone.Head && piece.Qualifier is Qualifier.Link or Qualifier.Place or Qualifier.Stop && piece.First > 0)
                return piece.First;
        return phrase.Words.Count;
    }

    private static Person? Choose(ActorQuery query, Phrase phrase, ref IReadOnlyList<Person> candidates)
    {
        var office = phrase.HeadOffice();
        var piece = phrase.Country(places: false, ofName: true);
        var country = piece?.Place?.Country ?? piece?.Metonym?.Country;
        var body = phrase.HeadBody();
        bool Fits(OfficeTerm term) => (office is null || office.AnswersTo(term.Office)) && (country is null || term.Country == country)
            && (body is null || term.Code == body.Code || (body.Country is not null && term.Country == body.Country));
        candidates = [.. candidates.Where(person => person.Terms.Any(Fits))];
        var evident = office is not null || country is not null || body is not null;
        if (query.Date is { } day && InOffice(query, candidates, day, Fits, evident, phrase) is { } holder) return holder;
        if (evident && candidates.Count == 1) return candidates[0];
        var near = query.Country is null ? [] : candidates.Where(person => person.Terms.Any(term => term.Country == query.Country)).ToList();
        if (near.Count == 1 && (evident || query.Date is null)) return near[0];
        if (!evident) candidates = [];
        return null;
    }

    private static Person? InOffice(ActorQuery query, IReadOnlyList<Person> candidates, DateOnly day, Func<OfficeTerm, bool> fits, bool evident, Phrase phrase)
    {
        if (phrase.Has(Qualifier.Former)) return null;
        var holders = candidates.Select(person => (Person: person, Term: person.OnDay(day, fits)!)).Where(holder => holder.Term is not null).ToList();
        if (holders.Count > 1 && query.Country is not null && holders.Exists(holder => holder.Term.Country == query.Country))
            holders.RemoveAll(holder => holder.Term.Country != query.Country);
        if (holders.Count == 0) return null;
        var best = holders.MaxBy(holder => holder.Term.Office.Rank);
        if (holders.Count(holder => holder.Term.Office.Rank == best.Term.Office.Rank) > 1) return null;
        var near = query.Country is not null && best.Term.Country == query.Country;
        return evident || near || best.Term.Office.Rank >= Office.Prominent ? best.Person : null;
    }
}
