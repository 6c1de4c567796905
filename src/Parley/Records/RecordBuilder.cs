using System.Globalization;
using Parley.Discourse.Coreference;
using Parley.Discourse.Entities;
using Parley.Discourse.Quotations;
using Parley.Language.Analysis;
using Parley.Text.Pipeline;

namespace Parley.Records;

/// <summary>Turns an analysed document into its record. A layer that no stage gave leaves its part of the record empty.</summary>
public static class RecordBuilder
{
    /// <summary>The head of every chain when the outlet is not known.</summary>
    public const string UnknownOutlet = "article";

    /// <summary>The record of a document.</summary>
    public static Record Build(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var article = document.Article;
        return new Record
        {
            Id = article.Id,
            Title = article.Title,
            Text = article.Text,
            Date = article.Date,
            Outlet = article.Outlet,
            Author = article.Author,
            Url = article.Url,
            Entities = Entities(document),
            Statements = document.TryGet<AttributionLayer>(out var layer) ? Statements(document, layer, article.Outlet ?? UnknownOutlet) : [],
        };
    }

    private static RecordEntity[] Entities(Document document)
    {
        if (document.TryGet<CoreferenceLayer>(out var coreference)) return RecordEntities.Of(coreference, document.Get<AnalyzedText>());
        return document.TryGet<EntityLayer>(out var names) ? Entities(names) : [];
    }

    private static RecordEntity[] Entities(EntityLayer layer)
    {
        var entities = new RecordEntity[layer.Entities.Count];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = new RecordEntity
            {
                Id = EntityId(i),
                Name = layer.Entities[i].Name,
                Type = layer.Entities[i].Type.ToString().ToLowerInvariant(),
                Country = layer.Entities[i].Country,
                Mentions = [.. layer.Entities[i].Mentions.Select(mention => mention.Span)],
            };
        return entities;
    }

    private static Statement[] Statements(Document document, AttributionLayer layer, string outlet)
    {
        var speakers = document.TryGet<CoreferenceLayer>(out var coreference) ? new SpeakerResolver(document.Get<AnalyzedText>(), coreference) : null;
        var statements = new Statement[layer.Attributions.Count];
        for (var i = 0; i < statements.Length; i++) statements[i] = ToStatement(layer.Attributions[i], Source(layer.Attributions[i].Source, speakers), i, outlet);
        return statements;
    }

    private static Participant? Source(Speaker? source, SpeakerResolver? speakers)
    {
        if (source is null) return null;
        if (speakers?.Resolve([source.Span]) is { } speaker) return new Participant([source.Span], speaker.Entity is { } index ? EntityId(index) : null, speaker.Name);
        return new Participant([source.Span], source.Entity is { } entity ? EntityId(entity) : null, source.Name);
    }

    private static Statement ToStatement(Attribution attribution, Participant? source, int index, string outlet) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"s{index + 1}"),
        Source = source,
        Cue = attribution.Cue,
        Content = attribution.Content,
        Form = attribution.Form.ToString().ToLowerInvariant(),
        Kind = "says",
        Confidence = attribution.Confidence,
        Chain = source is null ? [outlet] : [outlet, source.Name],
    };

    internal static string EntityId(int index) => string.Create(CultureInfo.InvariantCulture, $"e{index + 1}");
}
