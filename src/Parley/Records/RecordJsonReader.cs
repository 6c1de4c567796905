using System.Text.Json;
using Parley.Text;

namespace Parley.Records;

/// <summary>Reads the parts of one record; offsets come back as UTF-16.</summary>
internal sealed partial class RecordJsonReader
{
    private readonly JsonElement _root;
    private readonly string _text;
    private readonly CodePointMap _map;

    public RecordJsonReader(JsonElement root)
    {
        _root = root;
        if (root.GetProperty("format").GetString() is var format and not RecordJson.Format)
            throw new FormatException($"its format is '{format}'");
        _text = Required(root, "text");
        _map = new CodePointMap(_text);
    }

    public Record Read()
    {
        var chains = _root.GetProperty("chain");
        return new Record
        {
            Id = Required(_root, "id"),
            Title = Optional(_root, "title"),
            Text = _text,
            Date = Optional(_root, "date"),
            Outlet = Optional(_root, "outlet"),
            Author = Optional(_root, "author"),
            Url = Optional(_root, "url"),
            Entities = [.. _root.GetProperty("entities").EnumerateArray().Select(Entity)],
            Statements = [.. _root.GetProperty("statements").EnumerateArray().Select(statement => Statement(statement, chains))],
            Events = [.. _root.GetProperty("events").EnumerateArray().Select(Event)],
            Moves = [.. _root.GetProperty("moves").EnumerateArray().Select(Move)],
        };
    }

    private RecordEntity Entity(JsonElement json) => new()
    {
        Id = Required(json, "id"),
        Name = Required(json, "name"),
        Type = Required(json, "type"),
        Country = Optional(json, "country"),
        Code = Optional(json, "code"),
        Sectors = Strings(json.GetProperty("sectors")),
        Role = Optional(json, "role"),
        Wikidata = Optional(json, "wikidata"),
        Mentions = Spans(json.GetProperty("mentions")),
    };

    private Statement Statement(JsonElement json, JsonElement chains) => new()
    {
        Id = Required(json, "id"),
        Source = Participant(json.GetProperty("source")),
        Cue = Holder(json.GetProperty("cue")),
        Content = Holder(json.GetProperty("content")),
        Form = Required(json, "form"),
        Kind = Required(json, "kind"),
        Parent = Optional(json, "parent"),
        Addressee = Participant(json.GetProperty("addressee")),
        Medium = Participant(json.GetProperty("medium")),
        Time = Time(json.GetProperty("time")),
        Relation = Relation(json.GetProperty("relation")),
        Negated = json.GetProperty("negated").GetBoolean(),
        Confidence = json.GetProperty("confidence").GetDouble(),
        Chain = Strings(chains.GetProperty(Required(json, "id"))),
    };

    private Participant? Participant(JsonElement json) => IsNull(json)
        ? null
        : new Participant(Spans(json.GetProperty("spans")), Optional(json, "entity"), Required(json, "name"))
        {
            IsUnresolved = json.TryGetProperty("unresolved", out var unresolved) && unresolved.GetBoolean(),
        };

    private RecordTime? Time(JsonElement json) => IsNull(json)
        ? null
        : new RecordTime(Spans(json.GetProperty("spans")), Required(json, "text"), Optional(json, "value"))
        {
            Basis = json.TryGetProperty("basis", out _) ? Optional(json, "basis") : null,
            Note = json.TryGetProperty("note", out _) ? Optional(json, "note") : null,
        };

    private static StatementRelation? Relation(JsonElement json) => IsNull(json)
        ? null
        : new StatementRelation(Required(json, "kind"), Required(json, "of"));

    private TextSpan[] Holder(JsonElement json) => IsNull(json) ? [] : Spans(json.GetProperty("spans"));

    private TextSpan[] Spans(JsonElement json) => [.. json.EnumerateArray().Select(Span)];

    private TextSpan Span(JsonElement pair)
    {
        var span = new TextSpan(_map.ToUtf16(pair[0].GetInt32()), _map.ToUtf16(pair[1].GetInt32()));
        return 0 <= span.Start && span.Start <= span.End && span.End <= _text.Length
            ? span
            : throw new FormatException($"the span {pair.GetRawText()} lies outside the text");
    }

    private static string[] Strings(JsonElement json) => [.. json.EnumerateArray().Select(value => value.GetString() ?? "")];

    private static bool IsNull(JsonElement json) => json.ValueKind == JsonValueKind.Null;

    private static string? Optional(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static string Required(JsonElement json, string name) =>
        Optional(json, name) ?? throw new FormatException($"'{name}' is null");
}
