using System.Globalization;
using System.Text.Json;
using Parley.Records;
using Parley.Telling;
using Parley.Text;

namespace Parley.Formats.JsonLd;

/// <summary>Writes the parts of one article.</summary>
internal sealed class JsonLdWriter(Utf8JsonWriter json, Record record)
{
    private readonly CodePointMap _map = new(record.Text);

    public void Write()
    {
        json.WriteStartObject();
        WriteContext();
        json.WriteString("@type", "NewsArticle");
        json.WriteText("@id", NameOf(record));
        json.WriteText("identifier", record.Id);
        Write("headline", record.Title);
        Write("datePublished", record.Date);
        Write("url", record.Url);
        WriteNamed("author", "Person", record.Author);
        WriteNamed("publisher", "NewsMediaOrganization", record.Outlet);
        json.WriteText("articleBody", record.Text);
        json.WriteStartArray("mentions");
        foreach (var entity in record.Entities) Write(entity);
        json.WriteEndArray();
        json.WriteStartArray("hasPart");
        foreach (var statement in record.Statements) Write(statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteContext()
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("https://schema.org");
        json.WriteStartObject();
        json.WriteString("parley", JsonLdExport.Vocabulary);
        foreach (var list in (string[])["parley:chain", "parley:words"])
        {
            json.WriteStartObject(list);
            json.WriteString("@container", "@list");
            json.WriteEndObject();
        }
        foreach (var link in (string[])["parley:inside", "parley:confirms", "parley:denies", "parley:rejects", "parley:repeats"])
        {
            json.WriteStartObject(link);
            json.WriteString("@type", "@id");
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Write(RecordEntity entity)
    {
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(entity.Type));
        json.WriteText("@id", Fragment(entity.Id));
        json.WriteText("name", entity.Name);
        if (entity.Wikidata is { } item) json.WriteText("sameAs", "http://www.wikidata.org/entity/" + item);
        json.WriteEndObject();
    }

    private void Write(Statement statement)
    {
        json.WriteStartObject();
        WriteType(statement.Form);
        json.WriteText("@id", Fragment(statement.Id));
        json.WriteText("text", record.TextOf(statement));
        var stance = Stance.Of(record, statement);
        // Who denies a thing is not who claims it.
        Write(stance switch { Stance.Denies => "parley:deniedBy", Stance.Doubts => "parley:doubtedBy", Stance.Refuses => "parley:refusedBy", Stance.Negated => "parley:notSaidBy", _ => "creator" }, statement.Source);
        Write("audience", statement.Addressee, "Audience");
        Write("isBasedOn", statement.Medium, "CreativeWork");
        if (statement.Time is { } time) json.WriteText("dateCreated", time.Value ?? time.Text);
        json.WriteText("parley:form", statement.Form);
        json.WriteText("parley:kind", statement.Kind);
        if (statement.Cue.Count > 0) json.WriteText("parley:cue", record.Words(statement.Cue));
        if (statement.Negated) json.WriteBoolean("parley:negated", true);
        if (statement.Parent is { } parent) json.WriteText("parley:inside", Fragment(parent));
        if (statement.Relation is { } relation) json.WriteText("parley:" + relation.Kind, Fragment(relation.Of));
        json.WriteNumber("parley:confidence", Math.Round(statement.Confidence, 3));
        WriteList("parley:chain", statement.Chain);
        WriteList("parley:words", statement.Content.Select(PlaceOf));
        json.WriteEndObject();
    }

    private void WriteType(string form)
    {
        if (form is not "mixed")
        {
            json.WriteString("@type", form is "direct" ? "Quotation" : "Claim");
            return;
        }
        json.WriteStartArray("@type");
        json.WriteStringValue("Quotation");
        json.WriteStringValue("Claim");
        json.WriteEndArray();
    }

    // An entity is told of among the mentions; whoever is not named is told of here.
    private void Write(string name, Participant? participant, string? type = null)
    {
        if (participant is null) return;
        json.WriteStartObject(name);
        if (type is not null) json.WriteString("@type", type);
        else if (participant.Entity is { } id) json.WriteText("@id", Fragment(id));
        else json.WriteString("@type", "Thing");
        json.WriteText("name", participant.Name);
        json.WriteEndObject();
    }

    private void Write(string name, string? value)
    {
        if (value is not null) json.WriteText(name, value);
    }

    private void WriteNamed(string name, string type, string? value)
    {
        if (value is null) return;
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteText("name", value);
        json.WriteEndObject();
    }

    private void WriteList(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteTextValue(value);
        json.WriteEndArray();
    }

    private string PlaceOf(TextSpan span)
    {
        var (start, end) = _map.ToCodePoints(span);
        return string.Create(CultureInfo.InvariantCulture, $"c{start}-{end}");
    }

    private string Fragment(string id) => $"{NameOf(record)}#{Uri.EscapeDataString(id)}";

    // Its address, else a name made of its id: parts of several articles in one file must not get mixed up.
    private static string NameOf(Record record) => Uri.TryCreate(record.Url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
        ? address.GetLeftPart(UriPartial.Query)
        : "urn:parley:article:" + Uri.EscapeDataString(record.Id);

    private static string TypeOf(string type) => type switch
    {
        "person" => "Person",
        "organization" => "Organization",
        "place" => "Place",
        _ => "Thing",
    };
}
