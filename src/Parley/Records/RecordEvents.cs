using System.Globalization;
using Parley.Discourse.Statements;
using Parley.Events.Coding;
using Parley.Events.Moves;

namespace Parley.Records;

/// <summary>Turns the events and moves of a document into those of its record.</summary>
internal static class RecordEvents
{
    /// <summary>The record's events, in the order of the layer.</summary>
    public static RecordEvent[] Of(EventLayer layer)
    {
        var events = new RecordEvent[layer.Events.Count];
        for (var i = 0; i < events.Length; i++) events[i] = Of(layer.Events[i], i);
        return events;
    }

    /// <summary>The record's moves, in the order of the layer.</summary>
    public static RecordMove[] Of(MoveLayer layer)
    {
        var moves = new RecordMove[layer.Moves.Count];
        for (var i = 0; i < moves.Length; i++) moves[i] = Of(layer.Moves[i], i);
        return moves;
    }

    private static RecordEvent Of(CodedEvent coded, int index) => new()
    {
        Id = EventId(index),
        Type = coded.Code.Type,
        Mode = coded.Code.Mode.Length > 0 ? coded.Code.Mode : null,
        Cameo = coded.Code.Cameo,
        Quad = coded.Quad,
        Score = coded.Score,
        Contexts = coded.Contexts,
        Source = Actors(coded.Source),
        Target = Actors(coded.Target),
        Trigger = coded.Trigger,
        Time = Time(coded.Time),
        Place = coded.Place is { } place ? new RecordPlace(place.Spans, place.Name, place.Country) : null,
        Status = coded.Status.ToString().ToLowerInvariant(),
        Statement = RecordStatements.IdOf(coded.Statement),
        Rule = coded.Rule,
        Confidence = Math.Round(coded.Confidence, 3),
    };

    private static RecordMove Of(CodedMove move, int index) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"m{index + 1}"),
        Actor = Actor(move.Actor),
        Kind = move.Kind.ToString().ToLowerInvariant(),
        Toward = Actors(move.Toward),
        Issue = move.Issue,
        Time = Time(move.Time),
        Evidence = move.Evidence,
        Statement = RecordStatements.IdOf(move.Statement),
        Event = move.Event is { } e ? EventId(e) : null,
    };

    private static RecordActor[] Actors(IReadOnlyList<CodedActor> actors) => [.. actors.Select(Actor)];

    private static RecordActor Actor(CodedActor actor) =>
        new(actor.Spans, actor.Entity is { } entity ? RecordBuilder.EntityId(entity) : null, actor.Code, actor.Name);

    private static RecordTime? Time(StatementTime? time) => time is null
        ? null
        : new RecordTime(time.Spans, time.Text, time.Value) { Basis = time.Basis.ToString().ToLowerInvariant(), Note = time.Note };

    private static string EventId(int index) => string.Create(CultureInfo.InvariantCulture, $"v{index + 1}");
}
