using System.Text.Json;
using Parley.Records;
using Parley.Telling;

namespace Parley.Ledgers.Exporting;

/// <summary>W3C PROV in its JSON form (PROV-JSON, W3C member submission 2013).</summary>
/// <remarks>
/// Articles and statements are entities, outlets and speakers agents. A statement is derived from its article, and from an earlier statement with
/// the same words or content in another; it is attributed to its speaker, an article to its outlet. Held in memory, since the format groups by kind of relation.
/// </remarks>
internal sealed class ProvWriter
{
    private readonly SortedDictionary<string, Action<Utf8JsonWriter>> _entities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _agents = new(StringComparer.Ordinal);
    private readonly List<(string Statement, string From, string Type)> _derived = [];
    private readonly List<(string Entity, string Agent)> _attributed = [];

    public static void Write(IEnumerable<ExportItem> items, IEnumerable<(string Statement, string Other, string Kind)> same, Stream output)
    {
        var writer = new ProvWriter();
        foreach (var item in items) writer.Add(item);
        foreach (var (statement, other, kind) in same)
            if (writer._entities.ContainsKey(Name(statement)) && writer._entities.ContainsKey(Name(other)))
                writer._derived.Add((Name(statement), Name(other), kind));
        using (var json = new Utf8JsonWriter(output, JsonOutput.Options)) writer.Write(json);
        output.WriteByte((byte)'\n');
    }

    private static string Name(string id) => "parley:" + Uri.EscapeDataString(id.Replace(':', '.'));

    private void Add(ExportItem item)
    {
        var record = item.Record;
        var article = Name(item.Article);
        _entities[article] = json =>
        {
            json.WriteString("prov:type", "parley:Article");
            Write(json, "prov:label", record.Title ?? record.Id);
            Write(json, "parley:published", record.Date);
            Write(json, "prov:location", record.Url);
        };
        if (record.Outlet is { } outlet) _attributed.Add((article, Agent("outlet." + Words.Folding.Line(outlet), outlet)));
        foreach (var statement in record.Statements) Add(item, statement, article);
    }

    private void Add(ExportItem item, Statement statement, string article)
    {
        var id = Name(item.IdOf(statement.Id));
        var words = item.Record.TextOf(statement);
        var line = StatementLine.Of(item.Record, statement, item.LabelOf(statement.Source)?.Name).ToString();
        var stance = Stance.Of(item.Record, statement);
        _entities[id] = json =>
        {
            json.WriteString("prov:type", "parley:Statement");
            Write(json, "prov:value", words);
            Write(json, "parley:form", statement.Form);
            Write(json, "parley:kind", statement.Kind);
            Write(json, "prov:label", line);
            Write(json, "parley:stance", stance);
            Write(json, "parley:said", statement.Time?.Value);
        };
        _derived.Add((id, statement.Parent is { } parent ? Name(item.IdOf(parent)) : article, "inside"));
        if (item.LabelOf(statement.Source) is { } speaker) _attributed.Add((id, Agent(speaker.Id, speaker.Name)));
    }

    private string Agent(string id, string name)
    {
        var agent = Name("agent:" + id);
        _agents.TryAdd(agent, name);
        return agent;
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("prefix");
        json.WriteString("parley", "urn:parley:record:1#");
        json.WriteEndObject();
        json.WriteStartObject("entity");
        foreach (var (id, write) in _entities)
        {
            json.WriteStartObject(id);
            write(json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartObject("agent");
        foreach (var (id, name) in _agents)
        {
            json.WriteStartObject(id);
            json.WriteString("prov:label", name);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        WriteRelations(json, "wasDerivedFrom", _derived.Select(each => (("prov:generatedEntity", each.Statement), ("prov:usedEntity", each.From), (string?)each.Type)));
        WriteRelations(json, "wasAttributedTo", _attributed.Select(each => (("prov:entity", each.Entity), ("prov:agent", each.Agent), (string?)null)));
        json.WriteEndObject();
    }

    private static void WriteRelations(Utf8JsonWriter json, string name, IEnumerable<((string Role, string Id) One, (string Role, string Id) Other, string? Type)> relations)
    {
        json.WriteStartObject(name);
        var number = 0;
        foreach (var (one, other, type) in relations)
        {
            json.WriteStartObject($"_:{name}{++number}");
            json.WriteString(one.Role, one.Id);
            json.WriteString(other.Role, other.Id);
            Write(json, "prov:type", type is null ? null : "parley:" + type);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
