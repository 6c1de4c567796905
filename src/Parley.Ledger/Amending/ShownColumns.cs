using Parley.Ledgers.Mapping;

namespace Parley.Ledgers.Amending;

/// <summary>The columns of the views, as far as amendments change them, from the rows of an amended record.</summary>
internal static class ShownColumns
{
    // Fields of the record that the views call by another name.
    private static readonly Dictionary<string, string> StatementNames = new(StringComparer.Ordinal) { ["source"] = "speaker", ["time"] = "said" };

    private static readonly Dictionary<string, string> EventNames = new(StringComparer.Ordinal) { ["source"] = "sources", ["target"] = "targets", ["time"] = "happened" };

    private static readonly Dictionary<string, string> MoveNames = new(StringComparer.Ordinal) { ["issue"] = "issues", ["time"] = "happened" };

    /// <summary>The column of the view that shows a field of the record.</summary>
    public static string Of(string local, string field) =>
        (local[0] switch { 's' => StatementNames, 'v' => EventNames, _ => MoveNames }).GetValueOrDefault(field, field);

    /// <summary>The columns of a record's statements, events, moves and entities, by their local ids.</summary>
    public static Dictionary<string, Dictionary<string, object?>> Of(RecordRows rows)
    {
        var all = new Dictionary<string, Dictionary<string, object?>>(StringComparer.Ordinal);
        foreach (var row in rows.Statements) all[row.LocalId] = Of(row);
        foreach (var row in rows.Events) all[row.LocalId] = Of(row);
        foreach (var row in rows.Moves) all[row.LocalId] = Of(row);
        foreach (var row in rows.Entities) all[row.LocalId] = Of(row);
        return all;
    }

    private static Dictionary<string, object?> Of(StatementRow row) => new(StringComparer.Ordinal)
    {
        ["speaker"] = row.SourceName, ["cue"] = row.Cue, ["content"] = row.Content, ["content_spans"] = row.ContentSpans, ["form"] = row.Form, ["kind"] = row.Kind,
        ["addressee"] = row.AddresseeName, ["medium"] = row.MediumName, ["said"] = row.TimeValue, ["relation"] = row.RelationKind, ["relation_of"] = row.RelationOf,
        ["parent"] = row.Parent, ["negated"] = row.Negated, ["confidence"] = row.Confidence, ["chain"] = row.Chain,
    };

    private static Dictionary<string, object?> Of(EventRow row) => new(StringComparer.Ordinal)
    {
        ["type"] = row.Type, ["mode"] = row.Mode, ["cameo"] = row.Cameo, ["sources"] = row.Sources, ["targets"] = row.Targets, ["happened"] = row.TimeValue,
        ["status"] = row.Status, ["statement"] = row.Statement, ["confidence"] = row.Confidence,
    };

    private static Dictionary<string, object?> Of(EntityRow row) => new(StringComparer.Ordinal)
    {
        ["name"] = row.Name, ["type"] = row.Type, ["country"] = row.Country, ["code"] = row.Code, ["role"] = row.Role,
    };

    private static Dictionary<string, object?> Of(MoveRow row) => new(StringComparer.Ordinal)
    {
        ["kind"] = row.Kind, ["actor"] = row.Actor, ["toward"] = row.Toward, ["issues"] = row.Issues, ["happened"] = row.TimeValue,
        ["statement"] = row.Statement, ["event"] = row.Event,
    };
}
