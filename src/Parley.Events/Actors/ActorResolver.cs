using Parley.Discourse.Entities;

namespace Parley.Events.Actors;

/// <summary>Says who a mention is: country, CAMEO code, PLOVER sectors, role and name, on the day of its article.</summary>
/// <remarks>
/// <para>In this order: a name that a table has as a whole (organisation, seat of power, country, capital, people); a person, by full name or
/// by surname with something that fits (<see cref="PersonFinder"/>), in the office of the day (<see cref="PersonRoles"/>); a description
/// (<see cref="DescriptionReader"/>): role nouns, country adjectives, attachments. What is not known is left open in the code
/// (<c>---MIL</c>, <c>RUS</c>, <c>---</c>); nobody is dropped.</para>
/// <para>Cost: linear in the words of the mention. Weak spots: two people of one full name; capitals that are also people's names, where the
/// recogniser gives no type. Immutable and thread-safe.</para>
/// </remarks>
public sealed class ActorResolver
{
    private const int LongestMention = 400;

    private readonly ActorTables _tables;
    private readonly PieceReader _reader;
    private readonly PersonFinder _finder;
    private readonly PersonRoles _roles;
    private readonly DescriptionReader _descriptions;

    /// <summary>Makes a resolver over tables; building its index takes one pass over their names.</summary>
    public ActorResolver(ActorTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = tables;
        _reader = new PieceReader(tables);
        _finder = new PersonFinder(tables.Persons);
        _roles = new PersonRoles(tables.Roles);
        _descriptions = new DescriptionReader(tables);
    }

    /// <summary>The name of a state of today by its code; <c>null</c> for other codes.</summary>
    public string? CountryName(string code) => _tables.Countries.NameOf(code);

    /// <summary>Who a mention is; never fails, whatever the text. A mention is read up to its first 400 characters.</summary>
    public ActorResolution Resolve(ActorQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query.Modifiers.Count > 0 ? string.Join(' ', query.Modifiers) + " " + query.Text : query.Text;
        if (text.Length > LongestMention) text = text[..LongestMention];
        var isPerson = query.Type == EntityType.Person;
        if (!isPerson && (Named(text, query) ?? Named(query.Name, query)) is { } named) return named;
        var phrase = Phrase.Read(_reader, text, query.Date, persons: query.Type is null or EntityType.Person);
        return ByPerson(query, phrase) ?? Described(query, phrase, isPerson) ?? Unknown(query);
    }

    private ActorResolution? ByPerson(ActorQuery query, Phrase phrase)
    {
        if (query.Type is not (null or EntityType.Person)) return null;
        if (query.Type is null && phrase.NamedPerson() is null && (phrase.HeadOffice() is null || EndsInRole(phrase))) return null;
        if (_finder.Find(query, phrase, out var candidates) is { } person) return _roles.Resolve(person, query, Then(query) ?? phrase);
        if (candidates.Count < 2) return null;
        var country = candidates[0].Terms[0].Country;
        if (country is null || candidates.Any(candidate => candidate.Terms.Any(term => term.Country != country))) return null;
        var description = _descriptions.Read(phrase, query, ofPerson: true);
        if (description is null || description.Country is not null) return description;
        return description with { Country = country, Code = country + description.Code[3..], Reason = description.Reason + $"; all of the name are of {country}" };
    }

    // "The then-prime minister" told of once holds wherever the article names the person.
    private Phrase? Then(ActorQuery query)
    {
        foreach (var description in query.Descriptions)
            if (description.Length <= LongestMention && Phrase.Read(_reader, description, query.Date, persons: false) is var phrase && phrase.Has(Qualifier.Then)) return phrase;
        return null;
    }

    private static bool EndsInRole(Phrase phrase) => phrase.Pieces.Count > 0 && phrase.Pieces[^1].End == phrase.Words.Count && phrase.Pieces[^1].IsRole;

    private ActorResolution? Described(ActorQuery query, Phrase phrase, bool isPerson)
    {
        var best = _descriptions.Read(phrase, query, isPerson);
        foreach (var description in query.Descriptions)
        {
            if (best is { Role: not null, Country: not null }) break;
            var words = description.Length > LongestMention ? description[..LongestMention] : description;
            best = Merge(best, _descriptions.Read(Phrase.Read(_reader, words, query.Date, persons: false), query, ofPerson: isPerson));
        }
        return best is null ? null : isPerson ? best with { Kind = ActorKind.Person } : best;
    }

    /// <summary>What the mention itself says, and from a description what it leaves open.</summary>
    private static ActorResolution? Merge(ActorResolution? own, ActorResolution? other)
    {
        if (own is null || other is null) return own ?? other;
        if (own.Role is null) return own.Country is null || other.Country is not null ? other : WithCountry(other, own.Country, own.Reason);
        return own.Country is null && own.Code.StartsWith(ActorCode.Unknown, StringComparison.Ordinal) && other.Country is { } country
            ? WithCountry(own, country, other.Reason) : own;
    }

    private static ActorResolution WithCountry(ActorResolution resolution, string country, string reason) => resolution.Code.StartsWith(ActorCode.Unknown, StringComparison.Ordinal)
        ? resolution with { Country = country, Code = country + resolution.Code[3..], Reason = $"{resolution.Reason}; {reason}" }
        : resolution;

    /// <summary>A mention that is a name of the tables as it stands.</summary>
    private ActorResolution? Named(string? text, ActorQuery query)
    {
        if (text is null) return null;
        var name = Bare(text);
        if (query.Position == ActorPosition.Location && _tables.Countries.Find(name) is { Kind: not PlaceKind.People } place) return OfPlace(place, query);
        if (_reader.Whole(name, query.Date, persons: false) is not { } piece) return null;
        if (piece.Organisation is { } organisation) return OfOrganisation(organisation);
        if (piece.Metonym is { } metonym) return OfMetonym(metonym, query);
        return piece.Place is { } found ? OfPlace(found, query) : null;
    }

    private string Bare(string text)
    {
        var name = NameKey.Of(text).Trim('"', '“', '”', ',', ' ');
        if (name.EndsWith("'s", StringComparison.Ordinal) && _reader.Whole(name, null, persons: false) is null) name = name[..^2];
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    private ActorResolution OfOrganisation(Organisation organisation) => new()
    {
        Kind = ActorKind.Organisation,
        Name = organisation.Name,
        Country = organisation.Country,
        Code = organisation.Code,
        Sectors = _tables.Roles.SectorsOf(organisation.Code),
        Reason = $"{organisation.Name} in the table of organisations",
    };

    private ActorResolution OfMetonym(Metonym metonym, ActorQuery query)
    {
        var acts = query.Position != ActorPosition.Location;
        var code = acts ? metonym.Code : metonym.Country ?? metonym.Code;
        return new ActorResolution
        {
            Kind = acts ? ActorKind.State : ActorKind.Place,
            Name = metonym.Name,
            Country = metonym.Country,
            Code = code,
            Sectors = _tables.Roles.SectorsOf(code),
            Role = acts ? metonym.StandsFor : null,
            IsMetonym = acts,
            Reason = $"{metonym.Name} stands for {metonym.StandsFor}",
        };
    }

    private ActorResolution OfPlace(PlaceName place, ActorQuery query)
    {
        var acts = query.Position != ActorPosition.Location;
        var government = _tables.Roles.Find("GOV");
        var capital = acts && place.Kind == PlaceKind.Capital;
        return new ActorResolution
        {
            Kind = place.Kind == PlaceKind.People ? ActorKind.People : acts && place.Kind != PlaceKind.Part ? ActorKind.State : ActorKind.Place,
            Name = place.Name,
            Country = place.Country,
            Code = ActorCode.Of(place.Country, capital ? government : null),
            Sectors = acts && place.Kind is PlaceKind.Country or PlaceKind.Capital ? government?.Sectors ?? [] : [],
            IsMetonym = capital,
            Reason = capital ? $"{place.Name} is a capital of {place.Country}" : $"{place.Name} in the tables of countries and peoples",
        };
    }

    private static ActorResolution Unknown(ActorQuery query) => new()
    {
        Kind = query.Type == EntityType.Person ? ActorKind.Person : ActorKind.Unknown,
        Code = ActorCode.Unknown,
        Sectors = ["UNK"],
        Reason = "no word of it is in a table",
    };
}
