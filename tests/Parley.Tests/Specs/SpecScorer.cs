namespace Parley.Tests.Specs;

/// <summary>Compares the statements found in a case's text with those that the case expects.</summary>
/// <remarks>Stateless and thread-safe; the outcome does not depend on the ids found, only on what they point to.</remarks>
public static class SpecScorer
{
    private static readonly SpecField[] AllFields = Enum.GetValues<SpecField>();

    /// <summary>What differs, one line each; empty when all is as expected and nothing is left over.</summary>
    public static IReadOnlyList<string> Differences(SpecCase<SpecStatement> specCase, IReadOnlyList<SpecStatement> found)
    {
        var pairing = new SpecPairing(specCase.Text, specCase.Expected, found);
        var comparison = new SpecComparison(specCase.Text, pairing);
        var differences = new List<string>();
        foreach (var expected in specCase.Expected)
        {
            if (pairing.FoundFor(expected.Id) is { } match) differences.AddRange(Differences(comparison, expected, match));
            else differences.Add($"{expected.Id} missed: {comparison.Show(SpecField.Content, expected)}");
        }
        foreach (var extra in pairing.Extra)
            differences.Add($"extra: {string.Join(" | ", AllFields[..3].Select(field => comparison.Show(field, extra)))}");
        return differences;
    }

    private static IEnumerable<string> Differences(SpecComparison comparison, SpecStatement expected, SpecStatement found) =>
        from field in AllFields
        where !comparison.Same(field, expected, found)
        let contrast = $"expected '{comparison.Show(field, expected)}', found '{comparison.Show(field, found)}'"
        select $"{expected.Id} {field.ToString().ToLowerInvariant()}: {contrast}";
}
