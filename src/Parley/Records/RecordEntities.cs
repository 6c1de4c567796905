using Parley.Discourse.Coreference;
using Parley.Discourse.Coreference.Scoring;
using Parley.Language.Analysis;
using Parley.Text;

namespace Parley.Records;

/// <summary>Turns the entities of a document's coreference into those of its record.</summary>
internal static class RecordEntities
{
    /// <summary>The record's entities, in the order of <see cref="CoreferenceLayer.Entities"/>; mentions of all forms, in text order.</summary>
    public static RecordEntity[] Of(CoreferenceLayer layer, AnalyzedText analysis)
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
                Country = referent.Country,
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
