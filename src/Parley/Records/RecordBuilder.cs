using System.Globalization;
using Parley.Discourse.Coreference;
using Parley.Discourse.Entities;
using Parley.Discourse.Statements;
using Parley.Events.Coding;
using Parley.Events.Moves;
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
            Statements = document.TryGet<StatementLayer>(out var layer) ? RecordStatements.Of(layer, article.Outlet ?? UnknownOutlet) : [],
            Events = document.TryGet<EventLayer>(out var events) ? RecordEvents.Of(events) : [],
            Moves = document.TryGet<MoveLayer>(out var moves) ? RecordEvents.Of(moves) : [],
        };
    }

    private static RecordEntity[] Entities(Document document)
    {
        if (document.TryGet<CoreferenceLayer>(out var coreference)) return RecordEntities.Of(coreference, document.Get<AnalyzedText>(), document.TryGet<EventLayer>(out var events) ? events.Entities : null);
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

    internal static string EntityId(int index) => string.Create(CultureInfo.InvariantCulture, $"e{index + 1}");
}
