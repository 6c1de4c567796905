using Parley.Records;
using Parley.Text;

namespace Parley.Tests.Specs;

/// <summary>The standard pipeline as it runs over specs.</summary>
internal static class PipelineEngine
{
    private static readonly Lazy<Pipeline> Standard = new(() => Pipeline.Load());

    /// <summary>Reads a text as an article and gives its statements.</summary>
    public static IReadOnlyList<SpecStatement> Read(string text, string? date, string? outlet) =>
        [.. Standard.Value.Read(new Article { Id = "spec", Text = text, Date = date, Outlet = outlet }).Statements.Select(Of)];

    private static SpecStatement Of(Statement statement) => new()
    {
        Id = statement.Id,
        Parent = statement.Parent,
        Source = statement.Source?.Spans ?? [],
        Cue = statement.Cue,
        Content = statement.Content,
        Form = statement.Form,
        Kind = statement.Kind,
        Name = statement.Source?.Name,
        Addressee = Party(statement.Addressee),
        Medium = Party(statement.Medium),
        Time = statement.Time?.Value,
        Negated = statement.Negated,
        Relation = statement.Relation is { } relation ? new SpecRelation(relation.Kind, relation.Of) : null,
    };

    private static SpecParty? Party(Participant? participant) => participant is null ? null : new SpecParty(participant.Spans, participant.Name);
}
