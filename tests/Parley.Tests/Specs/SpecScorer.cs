namespace Parley.Tests.Specs;

/// <summary>Compares what an engine found in a case's text with what the case expects.</summary>
/// <remarks>Stateless and thread-safe; the outcome does not depend on the ids the engine gives, only on what they point to.</remarks>
public static class SpecScorer
{
    private static readonly SpecField[] AllFields = Enum.GetValues<SpecField>();

    /// <summary>Scores one case.</summary>
    public static SpecCaseResult Score(SpecCase specCase, IReadOnlyList<SpecStatement> found)
    {
        var pairing = new SpecPairing(specCase.Text, specCase.Statements, found);
        var comparison = new SpecComparison(specCase.Text, pairing);
        var differences = new List<string>();
        var scores = AllFields.ToDictionary(field => field, _ => default(FieldScore));
        foreach (var expected in specCase.Statements)
        {
            var match = pairing.FoundFor(expected.Id);
            if (match is null) differences.Add($"{expected.Id} missed: {comparison.Show(SpecField.Content, expected)}");
            foreach (var field in AllFields) scores[field] += Score(comparison, field, expected, match, differences);
        }
        foreach (var extra in pairing.Extra)
        {
            differences.Add($"extra: {string.Join(" | ", AllFields[..3].Select(field => comparison.Show(field, extra)))}");
            foreach (var field in AllFields) scores[field] += new FieldScore(0, Has(comparison, field, extra), 0);
        }
        return new SpecCaseResult(specCase, differences, scores, pairing.Score);
    }

    private static FieldScore Score(
        SpecComparison comparison, SpecField field, SpecStatement expected, SpecStatement? found, List<string> differences)
    {
        var wanted = Has(comparison, field, expected);
        if (found is null) return new FieldScore(wanted, 0, 0);
        if (field == SpecField.Name && wanted == 0) return default;
        var same = comparison.Same(field, expected, found);
        if (!same) differences.Add($"{expected.Id} {field.ToString().ToLowerInvariant()}: {Contrast(comparison, field, expected, found)}");
        var has = Has(comparison, field, found);
        return new FieldScore(wanted, has, same ? Math.Min(wanted, has) : 0);
    }

    private static string Contrast(SpecComparison comparison, SpecField field, SpecStatement expected, SpecStatement found) =>
        $"expected '{comparison.Show(field, expected)}', found '{comparison.Show(field, found)}'";

    private static int Has(SpecComparison comparison, SpecField field, SpecStatement statement) =>
        comparison.Show(field, statement).Length > 0 ? 1 : 0;
}
