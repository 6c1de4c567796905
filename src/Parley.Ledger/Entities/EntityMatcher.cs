using Parley.Ledgers.Mapping;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Chooses the known entity that an entity of an article is.</summary>
/// <remarks>
/// Where two known entities fit equally well, the entity becomes one of its own, and a person may merge it. A surname alone that may be of several is
/// whose it nearly always was so far (<see cref="PersonMatcher"/>), else it stays a name. Countries that differ keep apart what has not the same
/// full name.
/// </remarks>
internal static class EntityMatcher
{
    private static readonly HashSet<string> Endings = EmbeddedTable.Rows("body-endings.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The choice among the known entities that share a key with the entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="form">Its name.</param>
    /// <param name="keys">Its keys (<see cref="NameKeys.Of"/>).</param>
    /// <param name="known">The known ones.</param>
    /// <param name="taken">The known ones that other entities of the article are.</param>
    public static Resolution Choose(EntityRow entity, NameForm form, List<string> keys, KnownCandidates known, IReadOnlySet<long> taken)
    {
        var candidates = known.Of(keys);
        if (entity.Wikidata is { } item && candidates.Find(each => each.Wikidata == item) is { } same) return new Resolution(same, "wikidata");
        var possible = candidates.FindAll(each => each.Form is not null && (entity.Wikidata is null || each.Wikidata is null));
        var body = CommonBodies.KeyOf(entity, form);
        if (body is not null && Sharing(NameKeys.Body(body), "body", form, known, possible) is { } common) return common;
        var table = NameKeys.Table(entity, form);
        if (table is not null && Sharing(table, "table", form, known, possible) is { } listed) return listed;
        // Of bodies that every state has the name alone says nothing.
        if (body is null && SameName(entity, form, possible, taken) is { } named) return new Resolution(named, "name");
        if (entity.Type == "person") return PersonMatcher.Choose(entity, form, possible.FindAll(each => IsSameGeneration(form, each, taken)));
        // The tables tell what else a body is called.
        return table is null ? Body(entity, form, body is not null, possible.FindAll(each => NameTables.Find(each.Type, each.Country, each.Form!) is null)) : new Resolution(null, "new");
    }

    /// <summary>Whether two countries are told and are not one.</summary>
    public static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;

    private static Resolution? Sharing(string key, string reason, NameForm form, KnownCandidates known, List<Known> possible)
    {
        var sharing = possible.Where(each => known.Has(key, each.Id)).ToList();
        if (sharing.Find(each => each.Form!.Full == form.Full) is { } same) return new Resolution(same, "name");
        return sharing.MinBy(each => each.Id) is { } first ? new Resolution(first, reason) : null;
    }

    // A name of several words is one entity whatever kind the reader takes it for; a single word may be a town, its namesake and a month.
    private static Known? SameName(EntityRow entity, NameForm form, List<Known> possible, IReadOnlySet<long> taken)
    {
        if (entity.Type == "person" && form.Core.Count == 1) return null;
        return possible
            .Where(known => known.Form!.Full == form.Full && (form.Core.Count > 1 || (IsSameKind(entity.Type, known.Type) && !Differ(entity.Country, known.Country))))
            .Where(known => IsSameGeneration(form, known, taken))
            .OrderBy(known => known.Form!.Suffix == form.Suffix ? 0 : 1).ThenBy(known => known.Type == entity.Type ? 0 : 1).ThenBy(known => known.Id).FirstOrDefault();
    }

    // A son and his father are told apart where one article names both.
    private static bool IsSameGeneration(NameForm form, Known known, IReadOnlySet<long> taken) => known.Form!.Suffix == form.Suffix || !taken.Contains(known.Id);

    private static Resolution Body(EntityRow entity, NameForm form, bool isCommon, List<Known> possible)
    {
        var bodies = possible.FindAll(known => IsSameKind(entity.Type, known.Type) && !Differ(entity.Country, known.Country));
        if (Single(bodies.Where(known => IsAcronym((entity.Name, form), (known.Name, known.Form!)) || IsAcronym((known.Name, known.Form!), (entity.Name, form)))) is { } acronym) return new Resolution(acronym, "acronym");
        if (!isCommon && NameKeys.Singular(entity, form) is { } singular && Single(bodies.Where(known => known.Form!.Core.Count == 1 && known.Form.Last.TrimEnd('s') == singular)) is { } plural)
            return new Resolution(plural, "plural");
        if (isCommon || entity.Type == "place") return new Resolution(null, "new");
        return Single(bodies.Where(known => IsShorter(known.Form!, form) || IsShorter(form, known.Form!))) is { } one ? new Resolution(one, "shorter") : new Resolution(null, "new");
    }

    private static bool IsAcronym((string Name, NameForm Form) shorter, (string Name, NameForm Form) longer) =>
        NameKeys.Letters(shorter.Name, shorter.Form) is { } letters && NameKeys.Initials(longer.Name, longer.Form) == letters;

    // "Northern Star", "Northern Star Party"; "Harbour Forum", "Harbour Forum for Trade"
    private static bool IsShorter(NameForm shorter, NameForm longer)
    {
        var count = shorter.Core.Count;
        if (count < 2 || count >= longer.Core.Count || !shorter.Core.SequenceEqual(longer.Core.Take(count), StringComparer.Ordinal)) return false;
        return longer.Core[count] == "for" || (longer.Core.Count == count + 1 && Endings.Contains(longer.Last));
    }

    private static Known? Single(IEnumerable<Known> fitting)
    {
        var list = fitting.OrderBy(known => known.Id).ToList();
        return list.Count > 0 && list.TrueForAll(known => known.RootId == list[0].RootId) ? list[0] : null;
    }

    private static bool IsSameKind(string a, string b) => a == b || (IsBody(a) && IsBody(b)) || (IsPeople(a) && IsPeople(b));

    private static bool IsBody(string type) => type is "organization" or "other";

    private static bool IsPeople(string type) => type is "group" or "other";
}
