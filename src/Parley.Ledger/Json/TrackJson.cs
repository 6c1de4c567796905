using System.Text.Json;
using Parley.Ledgers.Tracks;

namespace Parley.Ledgers.Json;

/// <summary>Negotiations as JSON.</summary>
internal static class TrackJson
{
    /// <summary>Writes a track; its steps are told once, and numbered for what refers to them.</summary>
    public static void Write(Utf8JsonWriter json, Track track, bool isWhole)
    {
        json.WriteStartObject();
        json.WriteString("track", track.Id);
        json.WriteString("from", track.From);
        json.WriteString("to", track.To);
        json.WriteNumber("articles", track.Articles);
        json.WriteNumber("step_count", track.Steps.Count);
        Write(json, "parties", track.Parties);
        Write(json, "others", track.Others);
        Write(json, "issues", track.Issues);
        Write(json, "places", [.. track.Places]);
        if (isWhole) WriteParts(json, track);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, Track track)
    {
        var numbers = track.Steps.Select((step, i) => (step, i)).ToDictionary<(TrackStep step, int i), object, int>(pair => pair.step, pair => pair.i, ReferenceEqualityComparer.Instance);
        json.WriteStartArray("steps");
        foreach (var step in track.Steps) Write(json, step);
        json.WriteEndArray();
        json.WriteStartArray("rounds");
        foreach (var round in track.Rounds)
        {
            json.WriteStartObject();
            json.WriteString("from", round.From);
            json.WriteString("to", round.To);
            Write(json, "places", round.Places);
            Write(json, "participants", round.Participants);
            WriteNumbers(json, "steps", round.Steps.Select(step => numbers[step]));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("positions");
        foreach (var position in track.Positions)
        {
            json.WriteStartObject();
            json.WriteString("party", position.Party);
            json.WriteString("issue", position.Issue);
            json.WriteString("latest", position.Latest.Kind);
            json.WriteString("since", position.Latest.Date);
            WriteNumbers(json, "history", position.History.Select(step => numbers[step]));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("offers");
        foreach (var offer in track.Offers)
        {
            json.WriteStartObject();
            json.WriteNumber("step", numbers[offer.Step]);
            json.WriteBoolean("open", offer.IsOpen);
            WriteNumbers(json, "answers", offer.Answers.Select(step => numbers[step]));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<TrackParty> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("code", party.Code);
            json.WriteString("name", party.Name);
            json.WriteString("role", party.Role);
            json.WriteNumber("steps", party.Steps);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TrackStep step)
    {
        json.WriteStartObject();
        json.WriteString("kind", step.Kind);
        json.WriteBoolean("move", step.IsMove);
        json.WriteString("actor", step.Actor);
        json.WriteString("actor_name", step.ActorName);
        Write(json, "toward", step.Toward);
        Write(json, "issues", step.Issues);
        json.WriteString("date", step.Date);
        json.WriteBoolean("date_told", step.IsDated);
        json.WriteString("status", step.Status);
        json.WriteString("place", step.Place);
        json.WriteString("evidence", step.Evidence);
        json.WriteNumber("origins", step.Origins);
        json.WriteStartArray("reports");
        foreach (var report in step.Reports)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Id);
            json.WriteString("date", report.Date);
            json.WriteString("outlet", report.Outlet);
            Write(json, "vouchers", report.Vouchers);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }
}
