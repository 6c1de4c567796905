namespace Parley.Records;

/// <content>Events and moves.</content>
internal sealed partial class RecordJsonWriter
{
    private void Write(RecordEvent e)
    {
        json.WriteStartObject();
        json.WriteText("id", e.Id);
        json.WriteText("type", e.Type);
        json.WriteText("mode", e.Mode);
        json.WriteText("cameo", e.Cameo);
        json.WriteNumber("quad", e.Quad);
        json.WriteNumber("score", e.Score);
        WriteStrings("contexts", e.Contexts);
        Write("source", e.Source);
        Write("target", e.Target);
        WriteHolder("trigger", e.Trigger);
        Write(e.Time);
        Write(e.Place);
        json.WriteText("status", e.Status);
        json.WriteText("statement", e.Statement);
        json.WriteText("rule", e.Rule);
        json.WriteNumber("confidence", Math.Round(e.Confidence, 3));
        json.WriteEndObject();
    }

    private void Write(RecordMove move)
    {
        json.WriteStartObject();
        json.WriteText("id", move.Id);
        json.WritePropertyName("actor");
        Write(move.Actor);
        json.WriteText("kind", move.Kind);
        Write("toward", move.Toward);
        WriteStrings("issue", move.Issue);
        Write(move.Time);
        WriteHolder("evidence", move.Evidence);
        json.WriteText("statement", move.Statement);
        json.WriteText("event", move.Event);
        json.WriteEndObject();
    }

    private void Write(string name, IReadOnlyList<RecordActor> actors)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors) Write(actor);
        json.WriteEndArray();
    }

    private void Write(RecordActor actor)
    {
        json.WriteStartObject();
        json.WriteText("entity", actor.Entity);
        json.WriteText("code", actor.Code);
        json.WriteText("name", actor.Name);
        WriteSpans("spans", actor.Spans);
        json.WriteEndObject();
    }

    private void Write(RecordPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }
        json.WriteStartObject("place");
        WriteSpans("spans", place.Spans);
        json.WriteText("name", place.Name);
        json.WriteText("country", place.Country);
        json.WriteEndObject();
    }
}
