using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Text;

namespace Parley.Records;

/// <summary>Writes the parts of one record, in the order of the contract.</summary>
internal sealed partial class RecordJsonWriter(Utf8JsonWriter json, Record record)
{
    private readonly CodePointMap _map = new(record.Text);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteText("format", RecordJson.Format);
        json.WriteText("id", record.Id);
        json.WriteText("title", record.Title);
        json.WriteText("text", record.Text);
        json.WriteText("date", record.Date);
        json.WriteText("outlet", record.Outlet);
        json.WriteText("author", record.Author);
        json.WriteText("url", record.Url);
        json.WriteStartArray("entities");
        foreach (var entity in record.Entities) Write(entity);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in record.Statements) Write(statement);
        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var e in record.Events) Write(e);
        json.WriteEndArray();
        json.WriteStartArray("moves");
        foreach (var move in record.Moves) Write(move);
        json.WriteEndArray();
        WriteChains();
        json.WriteEndObject();
    }

    private void Write(RecordEntity entity)
    {
        json.WriteStartObject();
        json.WriteText("id", entity.Id);
        json.WriteText("name", entity.Name);
        json.WriteText("type", entity.Type);
        json.WriteText("country", entity.Country);
        json.WriteText("code", entity.Code);
        WriteStrings("sectors", entity.Sectors);
        json.WriteText("role", entity.Role);
        json.WriteText("wikidata", entity.Wikidata);
        WriteSpans("mentions", entity.Mentions);
        json.WriteEndObject();
    }

    private void Write(Statement statement)
    {
        json.WriteStartObject();
        json.WriteText("id", statement.Id);
        Write("source", statement.Source);
        WriteHolder("cue", statement.Cue);
        WriteHolder("content", statement.Content);
        json.WriteText("form", statement.Form);
        json.WriteText("kind", statement.Kind);
        json.WriteText("parent", statement.Parent);
        Write("addressee", statement.Addressee);
        Write("medium", statement.Medium);
        Write(statement.Time);
        Write(statement.Relation);
        json.WriteBoolean("negated", statement.Negated);
        json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
        json.WriteEndObject();
    }

    private void Write(string name, Participant? participant)
    {
        if (participant is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        WriteSpans("spans", participant.Spans);
        json.WriteText("entity", participant.Entity);
        json.WriteText("name", participant.Name);
        json.WriteBoolean("unresolved", participant.IsUnresolved);
        json.WriteEndObject();
    }

    private void Write(RecordTime? time)
    {
        if (time is null)
        {
            json.WriteNull("time");
            return;
        }
        json.WriteStartObject("time");
        WriteSpans("spans", time.Spans);
        json.WriteText("text", time.Text);
        json.WriteText("value", time.Value);
        json.WriteText("basis", time.Basis);
        json.WriteText("note", time.Note);
        json.WriteEndObject();
    }

    private void Write(StatementRelation? relation)
    {
        if (relation is null)
        {
            json.WriteNull("relation");
            return;
        }
        json.WriteStartObject("relation");
        json.WriteText("kind", relation.Kind);
        json.WriteText("of", relation.Of);
        json.WriteEndObject();
    }

    private void WriteChains()
    {
        json.WriteStartObject("chain");
        foreach (var statement in record.Statements) WriteStrings(statement.Id, statement.Chain);
        json.WriteEndObject();
    }

    private void WriteHolder(string name, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        WriteSpans("spans", spans);
        json.WriteEndObject();
    }

    /// <summary>All spans on one line, in the indented form too: nobody wants to read one number a line.</summary>
    private void WriteSpans(string name, IReadOnlyList<TextSpan> spans)
    {
        var line = new StringBuilder("[");
        foreach (var span in spans)
        {
            var (start, end) = _map.ToCodePoints(span);
            if (line.Length > 1) line.Append(',');
            line.Append(CultureInfo.InvariantCulture, $"[{start},{end}]");
        }
        json.WritePropertyName(name);
        json.WriteRawValue(line.Append(']').ToString(), skipInputValidation: true);
    }

    private void WriteStrings(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteTextValue(value);
        json.WriteEndArray();
    }
}
