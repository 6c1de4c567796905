using Parley.Discourse.Coreference;
using Parley.Discourse.Entities;
using Parley.Events.Actors;

namespace Parley.Events.Coding;

/// <summary>Says who each referent of an article is.</summary>
/// <remarks>Answers are kept. Not thread-safe: one for each article.</remarks>
internal sealed class EntityActors(CodingText text, ActorResolver resolver)
{
    private readonly Dictionary<int, ActorResolution> _known = [];

    /// <summary>Who the article's entities are, in their order.</summary>
    public ActorResolution[] All() => [.. text.Coreference.Entities.Select(Of)];

    /// <summary>Who a referent is.</summary>
    public ActorResolution Of(int referent)
    {
        if (!_known.TryGetValue(referent, out var known)) _known.Add(referent, known = InItsCountry(text.Coreference.Referents[referent]));
        return known;
    }

    /// <summary>"Paris, Texas": a place that the article puts into a country is there, whatever the tables know by its name.</summary>
    private ActorResolution InItsCountry(Referent referent)
    {
        var known = Resolve(referent);
        if (referent is not { IsNamed: true, Type: EntityType.Place, Country: { } country } || known.Country is null || known.Country == country) return known;
        return new ActorResolution { Kind = ActorKind.Place, Country = country, Code = country, Sectors = [], Reason = "the article says in which country it lies" };
    }

    private ActorResolution Resolve(Referent referent) => resolver.Resolve(new ActorQuery
    {
        Text = referent.Name,
        Name = referent.IsNamed ? referent.Name : null,
        Type = referent.IsNamed ? referent.Type : null,
        Descriptions = referent.Role is { } role ? [role] : [],
        Country = referent.Country,
        Date = text.Date,
        Position = ActorPosition.Participant,
    });
}
