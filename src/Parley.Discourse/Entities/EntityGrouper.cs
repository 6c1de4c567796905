using Parley.Language.Analysis;

namespace Parley.Discourse.Entities;

/// <summary>Groups the names of one article into entities.</summary>
/// <remarks>
/// Names alone are grouped here, no pronouns and no descriptions: equal names, surnames and full names, acronyms and long forms, the
/// names of one country, the forms of one nationality. Cost: quadratic in the number of distinct names, linear in mentions. Weak spot:
/// two people of one full name are one entity. Immutable and thread-safe.
/// </remarks>
public sealed class EntityGrouper
{
    private const string America = "USA";

    /// <summary>The one state of the USA that is named like a country.</summary>
    private const string TwiceNamed = "Georgia";

    private readonly CountryTable _countries;
    private readonly PeopleTable _peoples;
    private readonly NameLore? _lore;

    private readonly record struct Identity(string Key, EntityType Type, string? Country);

    /// <summary>Makes a grouper that knows the given countries and peoples.</summary>
    /// <param name="countries">Names of countries and their capitals and parts.</param>
    /// <param name="peoples">Names of peoples.</param>
    /// <param name="lore">What else is known of names; <c>null</c> leaves the recogniser's kinds.</param>
    public EntityGrouper(CountryTable countries, PeopleTable peoples, NameLore? lore = null)
    {
        _lore = lore;
        _countries = countries;
        _peoples = peoples;
    }

    /// <summary>The entities of an analysed text.</summary>
    public EntityLayer Group(AnalyzedText analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var mentions = NamedMention.From(analysis, name => _countries.TryFind(name, out _), _lore);
        var identities = Identify(mentions, analysis);
        var groups = new Dictionary<Identity, List<NamedMention>>();
        var order = new List<Identity>();
        foreach (var mention in mentions)
        {
            var identity = identities[(mention.Name, mention.Kind)];
            if (!groups.TryGetValue(identity, out var group))
            {
                groups.Add(identity, group = []);
                order.Add(identity);
            }
            group.Add(mention);
        }
        return new EntityLayer(order.ConvertAll(identity => ToEntity(identity, groups[identity])), analysis.Segments.Tokens.Length);
    }

    private Dictionary<(string Name, EntityKind Kind), Identity> Identify(List<NamedMention> mentions, AnalyzedText analysis)
    {
        var identities = new Dictionary<(string, EntityKind), Identity>();
        var american = _lore is null ? [] : American(mentions, analysis, _lore);
        var open = new List<string>[Enum.GetValues<EntityKind>().Length];
        for (var kind = 0; kind < open.Length; kind++) open[kind] = [];
        foreach (var (_, name, kind) in mentions)
        {
            if (identities.ContainsKey((name, kind))) continue;
            var known = american.Contains(name) && kind is EntityKind.Location or EntityKind.Miscellaneous ? new Identity(name, EntityType.Place, America) : Known(name, kind);
            identities.Add((name, kind), known ?? default);
            if (known is null) open[(int)kind].Add(name);
        }
        var articled = AfterArticle(mentions, analysis);
        for (var kind = 0; kind < open.Length; kind++)
            foreach (var (name, full) in NameLinker.Link(open[kind], (EntityKind)kind, articled.Contains))
                identities[(name, (EntityKind)kind)] = new Identity(full, TypeOf((EntityKind)kind), null);
        return identities;
    }

    /// <summary>Towns before the name of a state ("Paris, Texas", "Lebanon, Pa."), and states that are named like countries beside other states.</summary>
    private HashSet<string> American(List<NamedMention> mentions, AnalyzedText analysis, NameLore lore)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var states = mentions.Exists(mention => lore.IsState(mention.Name));
        foreach (var mention in mentions)
        {
            if (!_countries.TryFind(mention.Name, out var country)) continue;
            var next = mention.Mention.Tokens.End;
            if (next + 1 < analysis.Upos.Length && analysis.Segments.Form(next) is "," && (lore.IsState(analysis.Segments.Form(next + 1).ToString()) || IsStateAt(analysis, next + 1, lore))) found.Add(mention.Name);
            if (states && country.Name == TwiceNamed && mention.Name == TwiceNamed && !mentions.Exists(other => other.Name is "Tbilisi" or "Abkhazia" or "South Ossetia" or "Russia" or "Moscow")) found.Add(mention.Name);
        }
        return found;
    }

    /// <summary>A short form whose full stop is a token of its own, or a state of two words.</summary>
    private static bool IsStateAt(AnalyzedText analysis, int token, NameLore lore) =>
        token + 1 < analysis.Upos.Length && (lore.IsState($"{analysis.Segments.Form(token)}{analysis.Segments.Form(token + 1)}") || lore.IsState($"{analysis.Segments.Form(token)} {analysis.Segments.Form(token + 1)}"));

    private Identity? Known(string name, EntityKind kind)
    {
        if (kind == EntityKind.Person) return null;
        if (_lore?.IsState(name) == true && name != TwiceNamed) return new Identity(name, EntityType.Place, America);
        if (_countries.TryFind(name, out var place)) return new Identity(place.Name, EntityType.Place, place.Code);
        if (kind != EntityKind.Location && _peoples.TryFind(name, out var people)) return new Identity(people.Name, EntityType.Group, people.Code);
        return null;
    }

    private static HashSet<string> AfterArticle(List<NamedMention> mentions, AnalyzedText analysis)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var first = mention.Mention.Tokens.First;
            var article = analysis.Segments.Form(first).Equals("the", StringComparison.OrdinalIgnoreCase)
                || (first > 0 && analysis.Segments.Form(first - 1).Equals("the", StringComparison.OrdinalIgnoreCase));
            if (article) names.Add(mention.Name);
        }
        return names;
    }

    private static EntityType TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => EntityType.Person,
        EntityKind.Organization => EntityType.Organization,
        EntityKind.Location => EntityType.Place,
        _ => EntityType.Other,
    };

    private static Entity ToEntity(Identity identity, List<NamedMention> mentions)
    {
        var name = mentions[0].Name;
        foreach (var mention in mentions)
            if (mention.Name.Length > name.Length)
                name = mention.Name;
        return new Entity
        {
            Name = name,
            Type = identity.Type,
            Country = identity.Country,
            Mentions = mentions.ConvertAll(mention => mention.Mention),
        };
    }
}
