using Parley.Discourse.Coreference;
using Parley.Discourse.Coreference.Scoring;
using Parley.Events.Actors;
using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Records;

/// <summary>Turns the entities of a document's coreference into those of its record.</summary>
internal static class RecordEntities
{
    /// <summary>The record's entities, in the order of <see cref="CoreferenceLayer.Entities"/>; mentions of all forms, in text order.</summary>
    /// <param name="layer">Who is who in the article.</param>
    /// <param name="analysis">The analysed text.</param>
    /// <param name="actors">Who each entity is in the world, parallel to the entities; <c>null</c> before anybody has looked.</param>
    public static RecordEntity[] Of(CoreferenceLayer layer, AnalyzedText analysis, IReadOnlyList<ActorResolution>? actors)
    {
        var entities = new RecordEntity[layer.Entities.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            var referent = layer.Referents[layer.Entities[i]];
            entities[i] = new RecordEntity
            {
                Id = RecordBuilder.EntityId(i),
                Name = referent.Name,
                Type = referent.Type.ToString().ToLowerInvariant(),
                // What the tables know of somebody by name is surer than the words around him.
                Country = (referent.IsNamed && actors?[i].Name is not null ? actors[i].Country : null) ?? referent.Country ?? actors?[i].Country,
                Code = actors?[i].Code is { } code and not ActorCode.Unknown ? code : null,
                Sectors = actors?[i].Sectors ?? [],
                Role = referent.Role,
                Mentions = Mentions(layer, referent, analysis),
            };
        }
        return entities;
    }

    private static TextSpan[] Mentions(CoreferenceLayer layer, Referent referent, AnalyzedText analysis)
    {
        var spans = new TextSpan[referent.Mentions.Count];
        for (var i = 0; i < spans.Length; i++) spans[i] = analysis.SpanOf(layer.Mentions[referent.Mentions[i]]);
        Array.Sort(spans);
        return spans;
    }
}
