using Parley.Text;

namespace Parley.Tests.Specs;

/// <summary>Compares one pair of statements in every field.</summary>
/// <remarks>
/// Parents and relations hold when they point to the pair of the expected statement. A field that the spec leaves out is expected
/// to be absent, except names, which are then not compared.
/// </remarks>
public sealed class SpecComparison(string text, SpecPairing pairing)
{
    /// <summary>True when <paramref name="found"/> has what <paramref name="expected"/> has in this field, or both lack it.</summary>
    public bool Same(SpecField field, SpecStatement expected, SpecStatement found) => field switch
    {
        SpecField.Source => SameWords(expected.Source, found.Source),
        SpecField.Cue => SameWords(expected.Cue, found.Cue),
        SpecField.Content => SameWords(expected.Content, found.Content),
        SpecField.Form => expected.Form == found.Form,
        SpecField.Kind => expected.Kind == found.Kind,
        SpecField.Parent => Found(expected.Parent) == found.Parent,
        SpecField.Name => SameName(expected.Name, found.Name),
        SpecField.Addressee => SameParty(expected.Addressee, found.Addressee),
        SpecField.Medium => SameParty(expected.Medium, found.Medium),
        SpecField.Time => expected.Time == found.Time,
        SpecField.Negated => expected.Negated == found.Negated,
        SpecField.Relation => expected.Relation?.Kind == found.Relation?.Kind && Found(expected.Relation?.Of) == found.Relation?.Of,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The field as people read it; empty when the statement lacks it.</summary>
    public string Show(SpecField field, SpecStatement statement) => field switch
    {
        SpecField.Source => Words(statement.Source),
        SpecField.Cue => Words(statement.Cue),
        SpecField.Content => Words(statement.Content),
        SpecField.Form => statement.Form,
        SpecField.Kind => statement.Kind,
        SpecField.Parent => statement.Parent ?? "",
        SpecField.Name => statement.Name ?? "",
        SpecField.Addressee => Show(statement.Addressee),
        SpecField.Medium => Show(statement.Medium),
        SpecField.Time => statement.Time ?? "",
        SpecField.Negated => statement.Negated ? "negated" : "",
        SpecField.Relation => statement.Relation is { } relation ? $"{relation.Kind} {relation.Of}" : "",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private bool SameWords(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right) =>
        new WordSet(text, left).SameAs(new WordSet(text, right));

    private bool SameParty(SpecParty? expected, SpecParty? found) => (expected, found) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ => SameWords(expected.Spans, found.Spans) && SameName(expected.Name, found.Name),
    };

    private static bool SameName(string? expected, string? found) =>
        expected is null || found is not null && SpecNames.Same(expected, found);

    // An expected id without a pair maps to a name that no statement has, so that it never equals a found id or an absent one.
    private string? Found(string? expectedId) => expectedId is null ? null : pairing.FoundFor(expectedId)?.Id ?? "(missed)";

    private string Words(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => text[span.Start..span.End]));

    private string Show(SpecParty? party) => party switch
    {
        null => "",
        { Name: null } => Words(party.Spans),
        _ => $"{Words(party.Spans)} = {party.Name}",
    };
}
