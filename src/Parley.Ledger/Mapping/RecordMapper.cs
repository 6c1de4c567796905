using System.Text.Json;

namespace Parley.Ledgers.Mapping;

/// <summary>Turns the JSON of a record into rows: the one place that knows both shapes.</summary>
/// <remarks>
/// It reads the JSON and not <c>Record</c> because the JSON is the contract: offsets count code points there as they do in the ledger,
/// and records that another machine wrote come in the same way.
/// </remarks>
internal static class RecordMapper
{
    private const string Separator = "; ";

    /// <summary>The rows of a record.</summary>
    /// <param name="json">The record, in the format <c>parley-record/1</c>.</param>
    /// <param name="key">The article's key.</param>
    /// <param name="identity">What makes two contents versions of one article.</param>
    /// <param name="source">The file it came from.</param>
    /// <param name="model">Version of the model that read it.</param>
    /// <exception cref="JsonException">The JSON is not of this format.</exception>
    public static RecordRows Map(JsonElement json, string key, string identity, string? source, string? model)
    {
        var text = json.GetProperty("text").GetString()!;
        var parts = new JsonParts(text);
        var parties = new List<PartyRow>();
        return new RecordRows(
            Article(json, text) with { ArticleKey = key, Identity = JsonParts.Clean(identity), Source = source, Model = model },
            [.. JsonParts.List(json, "entities").Select(Entity)],
            [.. JsonParts.List(json, "statements").Select(statement => Statement(statement, json, parts))],
            [.. JsonParts.List(json, "events").Select(item => Event(item, parts, parties))],
            [.. JsonParts.List(json, "moves").Select(item => Move(item, parts, parties))],
            parties);
    }

    private static ArticleRow Article(JsonElement json, string text) => new()
    {
        ArticleKey = "",
        Identity = "",
        GivenId = JsonParts.Required(json, "id"),
        Title = JsonParts.Text(json, "title"),
        Text = JsonParts.Clean(text),
        Date = JsonParts.Text(json, "date"),
        Outlet = JsonParts.Text(json, "outlet"),
        Author = JsonParts.Text(json, "author"),
        Url = JsonParts.Text(json, "url"),
    };

    private static EntityRow Entity(JsonElement json) => new()
    {
        LocalId = JsonParts.Required(json, "id"),
        Name = JsonParts.Required(json, "name"),
        Type = JsonParts.Required(json, "type"),
        Country = JsonParts.Text(json, "country"),
        Code = JsonParts.Text(json, "code"),
        Sectors = JsonParts.TextsAsJson(json, "sectors"),
        Role = JsonParts.Text(json, "role"),
        Wikidata = JsonParts.Text(json, "wikidata"),
        Mentions = JsonParts.Spans(json, "mentions"),
        MentionCount = JsonParts.List(json, "mentions").Count(),
    };

    private static StatementRow Statement(JsonElement json, JsonElement record, JsonParts parts)
    {
        var source = JsonParts.Part(json, "source");
        var cue = JsonParts.Part(json, "cue");
        var content = JsonParts.Part(json, "content");
        var (timeText, timeValue) = Time(json);
        var id = JsonParts.Required(json, "id");
        return new StatementRow
        {
            LocalId = id,
            SourceName = Optional(source, "name"),
            SourceEntity = Optional(source, "entity"),
            SourceSpans = source is null ? null : JsonParts.Spans(source),
            Cue = cue is null ? null : parts.Words(cue),
            CueSpans = cue is null ? null : JsonParts.Spans(cue),
            Content = parts.Words(content),
            ContentSpans = JsonParts.Spans(content),
            Form = JsonParts.Required(json, "form"),
            Kind = JsonParts.Required(json, "kind"),
            Parent = JsonParts.Text(json, "parent"),
            AddresseeName = Optional(JsonParts.Part(json, "addressee"), "name"),
            AddresseeEntity = Optional(JsonParts.Part(json, "addressee"), "entity"),
            MediumName = Optional(JsonParts.Part(json, "medium"), "name"),
            MediumEntity = Optional(JsonParts.Part(json, "medium"), "entity"),
            TimeText = timeText,
            TimeValue = timeValue,
            RelationKind = Optional(JsonParts.Part(json, "relation"), "kind"),
            RelationOf = Optional(JsonParts.Part(json, "relation"), "of"),
            Negated = (long)(JsonParts.Number(json, "negated") ?? 0),
            Confidence = JsonParts.Number(json, "confidence") ?? 0,
            Chain = JsonParts.Part(record, "chain") is { } chains ? JsonParts.TextsAsJson(chains, id) : "[]",
        };
    }

    private static EventRow Event(JsonElement json, JsonParts parts, List<PartyRow> parties)
    {
        var id = JsonParts.Required(json, "id");
        var trigger = JsonParts.Part(json, "trigger");
        var (timeText, timeValue) = Time(json);
        return new EventRow
        {
            LocalId = id,
            Type = JsonParts.Required(json, "type"),
            Mode = JsonParts.Text(json, "mode"),
            Cameo = JsonParts.Text(json, "cameo"),
            Quad = (long?)JsonParts.Number(json, "quad"),
            Score = JsonParts.Number(json, "score"),
            Contexts = JsonParts.TextsAsJson(json, "contexts"),
            Sources = AddParties(JsonParts.List(json, "source"), id, "source", parties),
            Targets = AddParties(JsonParts.List(json, "target"), id, "target", parties),
            Evidence = parts.Words(trigger),
            EvidenceSpans = JsonParts.Spans(trigger),
            TimeText = timeText,
            TimeValue = timeValue,
            PlaceName = Optional(JsonParts.Part(json, "place"), "name") ?? Optional(JsonParts.Part(json, "place"), "text"),
            Status = JsonParts.Required(json, "status"),
            Statement = JsonParts.Text(json, "statement"),
            Rule = JsonParts.Text(json, "rule"),
            Confidence = JsonParts.Number(json, "confidence") ?? 0,
        };
    }

    private static MoveRow Move(JsonElement json, JsonParts parts, List<PartyRow> parties)
    {
        var id = JsonParts.Required(json, "id");
        var evidence = JsonParts.Part(json, "evidence");
        var (timeText, timeValue) = Time(json);
        return new MoveRow
        {
            LocalId = id,
            Kind = JsonParts.Required(json, "kind"),
            Actor = AddParties(JsonParts.Part(json, "actor") is { } actor ? [actor] : [], id, "actor", parties),
            Toward = AddParties(JsonParts.List(json, "toward"), id, "toward", parties),
            Issues = string.Join(Separator, JsonParts.Texts(json, "issue")),
            Evidence = parts.Words(evidence),
            EvidenceSpans = JsonParts.Spans(evidence),
            TimeText = timeText,
            TimeValue = timeValue,
            Statement = JsonParts.Text(json, "statement"),
            Event = JsonParts.Text(json, "event"),
        };
    }

    private static string AddParties(IEnumerable<JsonElement> list, string owner, string side, List<PartyRow> parties)
    {
        var first = parties.Count;
        foreach (var json in list)
            parties.Add(new PartyRow
            {
                Owner = owner,
                Side = side,
                Position = parties.Count - first + 1,
                Entity = JsonParts.Text(json, "entity"),
                Code = JsonParts.Text(json, "code"),
                Name = JsonParts.Text(json, "name") ?? "",
                Spans = JsonParts.Spans(json),
            });
        return string.Join(Separator, parties.Skip(first).Select(party => party.Name));
    }

    private static (string? Text, string? Value) Time(JsonElement json)
    {
        var time = JsonParts.Part(json, "time");
        return (Optional(time, "text"), Optional(time, "value"));
    }

    private static string? Optional(JsonElement? holder, string name) => holder is { } json ? JsonParts.Text(json, name) : null;
}
