using System.Text.Json;

namespace Parley.Records;

/// <content>Events and moves.</content>
internal sealed partial class RecordJsonReader
{
    private RecordEvent Event(JsonElement json) => new()
    {
        Id = Required(json, "id"),
        Type = Required(json, "type"),
        Mode = Optional(json, "mode"),
        Cameo = Required(json, "cameo"),
        Quad = json.GetProperty("quad").GetInt32(),
        Score = json.GetProperty("score").GetDecimal(),
        Contexts = Strings(json.GetProperty("contexts")),
        Source = Actors(json.GetProperty("source")),
        Target = Actors(json.GetProperty("target")),
        Trigger = Holder(json.GetProperty("trigger")),
        Time = Time(json.GetProperty("time")),
        Place = Place(json.GetProperty("place")),
        Status = Required(json, "status"),
        Statement = Optional(json, "statement"),
        Rule = Required(json, "rule"),
        Confidence = json.GetProperty("confidence").GetDouble(),
    };

    private RecordMove Move(JsonElement json) => new()
    {
        Id = Required(json, "id"),
        Actor = Actor(json.GetProperty("actor")),
        Kind = Required(json, "kind"),
        Toward = Actors(json.GetProperty("toward")),
        Issue = Strings(json.GetProperty("issue")),
        Time = Time(json.GetProperty("time")),
        Evidence = Holder(json.GetProperty("evidence")),
        Statement = Optional(json, "statement"),
        Event = Optional(json, "event"),
    };

    private RecordActor[] Actors(JsonElement json) => [.. json.EnumerateArray().Select(Actor)];

    private RecordActor Actor(JsonElement json) =>
        new(Spans(json.GetProperty("spans")), Optional(json, "entity"), Required(json, "code"), Required(json, "name"));

    private RecordPlace? Place(JsonElement json) => IsNull(json)
        ? null
        : new RecordPlace(Spans(json.GetProperty("spans")), Required(json, "name"), Optional(json, "country"));
}
