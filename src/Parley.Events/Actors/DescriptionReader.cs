namespace Parley.Events.Actors;

/// <summary>Reads who somebody is from a description: role nouns, offices, organisations and countries in a phrase.</summary>
/// <remarks>
/// The last role noun of the head decides the role, unless it is a borrowed one (spokesman), which takes the role of who it belongs to, or
/// a weightier one modifies it (rebel commander). An organisation decides country and code. Immutable and thread-safe.
/// </remarks>
internal sealed class DescriptionReader(ActorTables tables)
{
    private const string Government = "GOV";
    private const int Decisive = 5;
    private const int Plain = 1;

    /// <summary>What the phrase says; null when none of its words is in a table.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="query">The mention.</param>
    /// <param name="ofPerson">True when the phrase holds or describes a person's name.</param>
    public ActorResolution? Read(Phrase phrase, ActorQuery query, bool ofPerson)
    {
        var head = Head(phrase, query.HeadLemma);
        var country = phrase.Country(places: false, ofPerson)?.Place?.Country;
        var located = country ?? (phrase.Country(places: true, ofPerson) is { } place ? place.Place?.Country ?? place.Metonym?.Country : null);
        var body = Body(phrase, head, located);
        if (body is { } owner && (head is null || Joins(head.Value, owner))) return OfBody(phrase, owner, head == owner ? null : head, country);
        return head is { } piece ? OfRole(phrase, piece, query, ofPerson) : OfCountry(phrase, query, ofPerson);
    }

    /// <summary>The role noun that is the head: the one whose last word has the head's lemma, else the last in the head.</summary>
    private Piece? Head(Phrase phrase, string? lemma)
    {
        Piece? last = null;
        foreach (var piece in phrase.Pieces)
        {
            if (piece.Zone != Zone.Head || !piece.IsRole) continue;
            last = piece;
            if (lemma is not null && IsOf(lemma, phrase.TextOf(piece))) return piece;
        }
        return last;
    }

    private bool IsOf(string lemma, string words)
    {
        var noun = tables.Agents.Find(words)?.Noun ?? words;
        return noun.EndsWith(lemma, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The organisation that the head is or belongs to: in the head, else behind "of" or "for". One whose name is a role noun as well (Congress) is
    /// not meant beside another country (Peru's Congress, the Congress in Lima).
    /// </summary>
    private static Piece? Body(Phrase phrase, Piece? head, string? country)
    {
        Piece? best = null;
        foreach (var piece in phrase.Pieces)
        {
            if (piece.Organisation is null || piece.Zone is not (Zone.Head or Zone.Link)) continue;
            if (piece.Agent is not null && country is not null && country != piece.Organisation.Country) continue;
            if (piece.Zone == Zone.Head && head is { } role && piece.First > role.First && !piece.IsPossessive && best is not null) continue;
            if (best is null || (best.Value.Zone == Zone.Link && piece.Zone == Zone.Head)) best = piece;
        }
        return best;
    }

    /// <summary>True when the role is one within the organisation: any in front of or behind it but a country's own office.</summary>
    private static bool Joins(Piece head, Piece body) => head.Office is null || head.Agent is not null || body.Zone == Zone.Head || !head.Office.IsSingle;

    private ActorResolution OfBody(Phrase phrase, Piece owner, Piece? head, string? country)
    {
        var body = owner.Organisation!;
        // "The Belarusian KGB": a nationality in front makes it another country's body of the same kind.
        if (country is not null && body.Country is { } own && own != country && head is null && body.Code.StartsWith(own, StringComparison.Ordinal))
            return new ActorResolution
            {
                Kind = ActorKind.Organisation,
                Country = country,
                Code = country + body.Code[own.Length..],
                Sectors = tables.Roles.SectorsOf(country + body.Code[own.Length..]),
                Reason = $"{body.Name} of another country, by the nationality in front",
            };
        var role = head?.Agent is { IsBorrowed: false } agent && body.Kind == OrganisationKind.International && agent.Role.Code != Government ? agent.Role : null;
        var code = body.Code + role?.Code;
        return new ActorResolution
        {
            Kind = head is null ? ActorKind.Organisation : ActorKind.Agent,
            Name = head is null ? body.Name : null,
            Country = body.Country,
            Code = code,
            Sectors = tables.Roles.SectorsOf(code),
            Role = head is { } piece ? phrase.TextOf(piece) : null,
            Reason = $"{body.Name} in the table of organisations",
        };
    }

    private ActorResolution OfRole(Phrase phrase, Piece head, ActorQuery query, bool ofPerson)
    {
        var (role, sectors) = RoleOf(phrase, head);
        if (phrase.Has(Qualifier.Former) || phrase.Has(Qualifier.Future))
            if (role.Code == Government && tables.Roles.Find("ELI") is { } elite) (role, sectors) = (elite, elite.Sectors);
        var place = phrase.Country(places: !role.Abroad, ofPerson);
        if (head.Agent is { IsBorrowed: true } && place?.Metonym is { } seat) return OfSeat(phrase, head, seat);
        var country = place?.Place?.Country ?? place?.Metonym?.Country;
        var holder = Holder(phrase, head, country, query.Date, ofPerson);
        return new ActorResolution
        {
            Kind = holder is null ? ActorKind.Agent : ActorKind.Person,
            Name = holder?.Name,
            Country = country,
            Code = ActorCode.Of(country, role),
            Sectors = sectors,
            IsOfOther = query.HeadLemma is { } lemma && !IsOf(lemma, phrase.TextOf(head)),
            Role = holder is null ? phrase.TextOf(head) : head.Office?.Name ?? phrase.TextOf(head),
            Reason = Why(phrase, head, place) + (holder is null ? "" : $"; {holder.Name} held the office"),
        };
    }

    private ActorResolution OfSeat(Phrase phrase, Piece head, Metonym seat) => new()
    {
        Kind = ActorKind.Agent,
        Country = seat.Country,
        Code = seat.Code,
        Sectors = tables.Roles.SectorsOf(seat.Code),
        Role = phrase.TextOf(head),
        Reason = $"role noun {phrase.TextOf(head)} of {seat.Name}",
    };

    private static string Why(Phrase phrase, Piece head, Piece? place) =>
        place is { } country ? $"role noun {phrase.TextOf(head)}, country from {phrase.TextOf(country)}" : $"role noun {phrase.TextOf(head)}, no country";

    /// <summary>The role of the head, and its sectors; those of a weightier or lending noun come first.</summary>
    private static (Role Role, IReadOnlyList<string> Sectors) RoleOf(Phrase phrase, Piece head)
    {
        var role = head.Office?.Role ?? head.Agent!.Role;
        var sectors = head.Office?.Role.Sectors ?? head.Agent!.Sectors;
        var borrowed = head.Agent is { IsBorrowed: true };
        foreach (var piece in phrase.Pieces)
        {
            if (piece == head || !piece.IsRole || piece.Zone is not (Zone.Head or Zone.Link)) continue;
            if (piece.Agent is { IsBorrowed: true }) continue;
            if (piece.Zone == Zone.Link && !borrowed) continue;
            var other = piece.Agent?.Role ?? piece.Office!.Role;
            if (!borrowed && !Outweighs(other, role)) continue;
            var own = piece.Agent?.Sectors ?? other.Sectors;
            return (other, borrowed ? own : [.. own.Concat(sectors).Distinct(StringComparer.Ordinal)]);
        }
        return (role, sectors);
    }

    /// <summary>A modifier decides where it is of the armed, the police or politics, or where the head says no more than that it is people.</summary>
    private static bool Outweighs(Role modifier, Role head) => modifier.Weight > head.Weight && (modifier.Weight >= Decisive || head.Weight <= Plain);

    /// <summary>Who held a single office on the day, when the phrase means its one holder.</summary>
    private Person? Holder(Phrase phrase, Piece head, string? country, DateOnly? day, bool ofPerson)
    {
        if (ofPerson || country is null || day is not { } date) return null;
        if (head.Office is not { IsSingle: true } office || phrase.Has(Qualifier.Indefinite) || phrase.Has(Qualifier.Former) || phrase.Has(Qualifier.Future)) return null;
        if (phrase.Has(Qualifier.Then) || tables.Agents.IsPlural(phrase.TextOf(head))) return null;
        if (office.Class == "leader") office = LeaderOffice(country) ?? office;
        Person? holder = null;
        foreach (var (person, term) in tables.Persons.Holders(country, office.Class))
        {
            if (!term.Office.IsSingle || !term.Term.Holds(date) || person == holder) continue;
            if (holder is not null) return null;
            holder = person;
        }
        return holder;
    }

    private Office? LeaderOffice(string country) =>
        tables.Countries.States.TryGetValue(country, out var state) && state.Leader is { } name ? tables.Offices.Find(name) : null;

    /// <summary>Only a country is known: "Russian shelling", "the Ukrainians".</summary>
    private static ActorResolution? OfCountry(Phrase phrase, ActorQuery query, bool ofPerson)
    {
        if (phrase.Country(places: query.Position != ActorPosition.Location, ofPerson) is not { } piece) return null;
        var country = piece.Place?.Country ?? piece.Metonym?.Country;
        return new ActorResolution
        {
            Kind = ofPerson ? ActorKind.Person : ActorKind.Agent,
            Country = country,
            Code = piece.Metonym?.Code ?? ActorCode.Of(country, null),
            IsOfOther = query.HeadLemma is not null,
            Reason = $"country from {phrase.TextOf(piece)}, no role known",
        };
    }
}
