using System.Globalization;
using Parley.Discourse.Statements;

namespace Parley.Records;

/// <summary>Turns the statements of a document into those of its record.</summary>
internal static class RecordStatements
{
    /// <summary>The record's statements, in the order of the layer.</summary>
    /// <param name="layer">The statements.</param>
    /// <param name="outlet">The head of every chain.</param>
    public static Statement[] Of(StatementLayer layer, string outlet)
    {
        var statements = new Statement[layer.Statements.Count];
        for (var i = 0; i < statements.Length; i++)
            statements[i] = Of(layer.Statements[i], i, layer.Statements[i].Parent is { } parent ? statements[parent].Chain : [outlet]);
        return statements;
    }

    private static Statement Of(ReportedStatement statement, int index, IReadOnlyList<string> above) => new()
    {
        Id = Id(index),
        Source = Participant(statement.Speaker),
        Cue = statement.Cue,
        Content = statement.Content,
        Form = statement.Form.ToString().ToLowerInvariant(),
        Kind = statement.Kind.ToString().ToLowerInvariant(),
        Parent = statement.Parent is { } parent ? Id(parent) : null,
        Addressee = Participant(statement.Addressee),
        Medium = Participant(statement.Medium),
        Time = statement.Time is { } time ? new RecordTime(time.Spans, time.Text, time.Value) { Basis = time.Basis.ToString().ToLowerInvariant(), Note = time.Note } : null,
        Relation = statement.Relation is { } relation ? new StatementRelation(relation.Kind, Id(relation.Of)) : null,
        Negated = statement.Negated,
        Confidence = Math.Round(statement.Confidence, 3),
        Chain = statement.Speaker is { } last ? [.. above, last.Name] : above,
    };

    private static Participant? Participant(Party? party) =>
        party is null
            ? null
            : new Participant(party.Spans, party.Entity is { } entity ? RecordBuilder.EntityId(entity) : null, party.Name) { IsUnresolved = party.IsUnresolved };

    /// <summary>The id of a statement by its index in the layer.</summary>
    public static string? IdOf(int? index) => index is { } known ? Id(known) : null;

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"s{index + 1}");
}
