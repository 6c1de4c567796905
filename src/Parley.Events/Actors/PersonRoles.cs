namespace Parley.Events.Actors;

/// <summary>What somebody of the tables was on a day, and what the text calls them.</summary>
/// <remarks>
/// "Former" and "then-" in the text come before the date; a term of the tables that holds on the day comes next; who has left every office
/// belongs to the elite (ELI). Immutable and thread-safe.
/// </remarks>
internal sealed class PersonRoles(RoleTable roles)
{
    private const string Elite = "ELI";

    /// <summary>The resolution of a known person.</summary>
    public ActorResolution Resolve(Person person, ActorQuery query, Phrase phrase)
    {
        var title = phrase.HeadOffice();
        bool Titled(OfficeTerm term) => title is null || title.AnswersTo(term.Office);
        if (phrase.Has(Qualifier.Then) && person.Highest(Titled) is { } then) return In(person, then, "the text says then");
        if (phrase.Has(Qualifier.Former)) return Former(person, query, title);
        if (phrase.Has(Qualifier.Future)) return Left(person, person.Highest(Titled) ?? person.Terms[^1], "not yet in office, says the text");
        if (query.Date is not { } day) return In(person, person.Highest(Titled) ?? person.Highest()!, "no date given; highest office held");
        if ((person.OnDay(day, Titled) ?? person.OnDay(day)) is { } term) return In(person, term, $"in office on {Iso(day)}");
        if (person.Terms.All(held => held.Term.EndedBefore(day))) return Left(person, person.Terms.MaxBy(held => held.Term.End)!, $"out of office on {Iso(day)}");
        return Between(person, day, title);
    }

    private ActorResolution Former(Person person, ActorQuery query, Office? title)
    {
        bool Another(OfficeTerm term) => title is not null && !title.AnswersTo(term.Office);
        if (query.Date is { } day && person.OnDay(day, Another) is { } now) return In(person, now, $"another office on {Iso(day)}");
        return Left(person, person.Highest(term => title is not null && title.AnswersTo(term.Office)) ?? person.Highest()!, "the text says former");
    }

    /// <summary>Before a first office or between two: the title in the text if there is one, else an elite once in office, else the country alone.</summary>
    private ActorResolution Between(Person person, DateOnly day, Office? title)
    {
        var earlier = person.Highest(term => term.Term.EndedBefore(day));
        if (earlier is not null) return Left(person, earlier, $"out of office on {Iso(day)}");
        var country = person.Terms[0].Country;
        return new ActorResolution
        {
            Kind = ActorKind.Person,
            Name = person.Name,
            Country = country,
            Code = ActorCode.Of(country, title?.Role),
            Sectors = title?.Role.Sectors ?? [],
            Role = title?.Name,
            Reason = $"{person.Name}: no office of the table yet on {Iso(day)}",
        };
    }

    private ActorResolution In(Person person, OfficeTerm term, string why) => new()
    {
        Kind = ActorKind.Person,
        Name = person.Name,
        Country = term.Country,
        Code = term.Code,
        Sectors = roles.SectorsOf(term.Code),
        Role = term.Office.Name,
        Reason = $"{person.Name}: {term.Office.Name}; {why}",
    };

    /// <summary>Who has left an office of state is of the elite; who has left another body's keeps its code.</summary>
    private ActorResolution Left(Person person, OfficeTerm term, string why)
    {
        var elite = term.Country is null ? null : roles.Find(Elite);
        var code = elite is null ? term.Code : ActorCode.Of(term.Country, elite);
        return new ActorResolution
        {
            Kind = ActorKind.Person,
            Name = person.Name,
            Country = term.Country,
            Code = code,
            Sectors = roles.SectorsOf(code),
            Role = term.Office.Name,
            Reason = $"{person.Name}: {term.Office.Name}; {why}",
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
