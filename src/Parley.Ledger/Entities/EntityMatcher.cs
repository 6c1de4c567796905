using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Entities;

/// <summary>Chooses the known entity that an entity of an article is.</summary>
/// <remarks>
/// A doubt is never decided: where two known entities fit equally well, the entity becomes one of its own, and a person may merge it. A surname
/// alone that may be of several stays a name: those who bear it in the same country are one entity, whoever they are.
/// Countries that differ keep people apart unless they have one name.
/// </remarks>
internal static class EntityMatcher
{
    /// <summary>The choice among the known entities that share a key with the entity.</summary>
    public static Resolution Choose(EntityRow entity, NameForm form, IReadOnlyCollection<Known> candidates)
    {
        if (entity.Wikidata is { } item && candidates.FirstOrDefault(known => known.Wikidata == item) is { } same) return new Resolution(same, "wikidata");
        var possible = candidates.Where(known => known.Form is not null && (entity.Wikidata is null || known.Wikidata is null)).ToList();
        if (SameName(entity, form, possible) is { } named) return new Resolution(named, "name");
        return entity.Type == "person" ? Person(entity, form, possible) : Body(entity, form, possible);
    }

    // A name of several words is one entity whatever kind the reader takes it for; a single word may be a town, its namesake and a month.
    private static Known? SameName(EntityRow entity, NameForm form, List<Known> possible)
    {
        var same = possible.Where(known => known.Form!.Full == form.Full && (form.Core.Count > 1 || IsSameKind(entity.Type, known.Type))).ToList();
        // Somebody known by a surname alone is not yet somebody.
        if (entity.Type == "person" && form.Core.Count == 1 && possible.Exists(known => known.Type == "person" && known.Form!.Core.Count > 1)) return null;
        return same.OrderBy(known => known.Type == entity.Type ? 0 : 1).ThenBy(known => known.Id).FirstOrDefault();
    }

    private static Resolution Person(EntityRow entity, NameForm form, List<Known> possible)
    {
        var fitting = new List<(Known Known, NameMatch Match)>();
        foreach (var known in possible)
            if (known.Type == "person" && !Differ(entity.Country, known.Country) && PersonNames.Compare(form, known.Form!) is var match and not NameMatch.None)
                fitting.Add((known, match));
        if (Only(fitting.Where(each => each.Match < NameMatch.Surname)) is { } full) return Found(full);
        if (form.Core.Count > 1 && fitting.Exists(each => each.Match < NameMatch.Surname)) return new Resolution(null, "new");
        if (Only(fitting) is { } bearer) return Found(bearer);
        return Bare(entity, form, possible) is { } bare ? new Resolution(bare, "name") : new Resolution(null, "new");
    }

    // Who a surname alone means may never be told. All who are called so then stand together, one for each country: otherwise every article would add one more.
    private static Known? Bare(EntityRow entity, NameForm form, List<Known> possible) => form.Core.Count > 1
        ? null
        : possible.Where(known => known.Type == "person" && known.Form!.Full == form.Full && known.Country == entity.Country).MinBy(known => known.Id);

    private static Resolution Body(EntityRow entity, NameForm form, List<Known> possible)
    {
        var bodies = possible.Where(known => IsSameKind(entity.Type, known.Type) && !Differ(entity.Country, known.Country)).ToList();
        if (NameKeys.Initials(form) is { } initials && Single(bodies.Where(known => IsAcronym(form, known.Form!, initials))) is { } long_) return new Resolution(long_, "acronym");
        var shorter = bodies.Where(known => Begins(known.Form!, form) || Begins(form, known.Form!));
        return Single(shorter) is { } one ? new Resolution(one, "shorter") : new Resolution(null, "new");
    }

    private static bool IsAcronym(NameForm a, NameForm b, string initials) =>
        NameKeys.Initials(b) == initials && (IsLetters(a, initials) != IsLetters(b, initials));

    private static bool IsLetters(NameForm form, string initials) => string.Concat(form.Core) == initials;

    private static bool Begins(NameForm shorter, NameForm longer) =>
        shorter.Core.Count >= 2 && shorter.Core.Count < longer.Core.Count && shorter.Core.SequenceEqual(longer.Core.Take(shorter.Core.Count), StringComparer.Ordinal);

    private static Resolution Found((Known Known, NameMatch Match) each) =>
        new(each.Known, each.Match switch
        {
            NameMatch.Name => "name",
            NameMatch.Spelling => "spelling",
            NameMatch.Initials => "initials",
            _ => "surname",
        });

    // The best one, when all that fit are one entity by now.
    private static (Known Known, NameMatch Match)? Only(IEnumerable<(Known Known, NameMatch Match)> fitting)
    {
        var list = fitting.OrderBy(each => each.Match).ThenBy(each => each.Known.Id).ToList();
        return list.Count > 0 && list.TrueForAll(each => each.Known.RootId == list[0].Known.RootId) ? list[0] : null;
    }

    private static Known? Single(IEnumerable<Known> fitting)
    {
        var list = fitting.OrderBy(known => known.Id).ToList();
        return list.Count > 0 && list.TrueForAll(known => known.RootId == list[0].RootId) ? list[0] : null;
    }

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool IsSameKind(string a, string b) => a == b || (IsBody(a) && IsBody(b));

    private static bool IsBody(string type) => type is "organization" or "other";
}
