using System.Text.Json;
using Parley.Ledgers.Lineage;

namespace Parley.Ledgers.Json;

/// <summary>Claims as JSON: each with its origins, and under each node whoever repeats it.</summary>
internal static class LineageJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ClaimLineage> claims)
    {
        json.WriteStartArray();
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("claim", claim.Id);
            json.WriteString("text", claim.Text);
            json.WriteNumber("outlets", claim.Outlets);
            json.WriteNumber("independent_origins", claim.IndependentOrigins);
            json.WriteNumber("statements", claim.Statements);
            json.WriteNumber("statements_told", claim.Told);
            json.WriteStartArray("loops");
            foreach (var loop in claim.Loops) JsonSerializer.Serialize(json, loop);
            json.WriteEndArray();
            json.WriteStartArray("origins");
            foreach (var node in claim.Origins) Write(json, node);
            json.WriteEndArray();
            json.WriteStartArray("denials");
            foreach (var node in claim.Denials) Write(json, node);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LineageNode node)
    {
        json.WriteStartObject();
        json.WriteString("statement", node.Statement);
        json.WriteString("relation", NameOf(node.Relation));
        json.WriteString("evidence", node.Evidence);
        json.WriteString("stance", node.Stance);
        json.WriteString("date", node.Date);
        json.WriteString("outlet", node.Outlet);
        json.WriteString("speaker", node.Speaker);
        json.WriteString("text", node.Text);
        json.WriteString("amended", node.Amended);
        json.WriteString("cue", node.Cue);
        json.WriteBoolean("negated", node.Negated);
        json.WriteStartArray("repeated_by");
        foreach (var child in node.Children) Write(json, child);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>How a relation is written.</summary>
    public static string NameOf(LineageRelation relation) => relation switch
    {
        LineageRelation.Origin => "origin",
        LineageRelation.NotClaimed => "not-claimed",
        LineageRelation.Cites => "cites",
        LineageRelation.Copies => "copies",
        LineageRelation.Rewrites => "rewrites",
        LineageRelation.SharesQuotation => "shares-quotation",
        LineageRelation.SharesWording => "shares-wording",
        _ => "same-speaker",
    };
}
