namespace Parley.Tests.Specs;

/// <summary>What came of one case: the differences, and the scores of each field.</summary>
/// <param name="Case">The case.</param>
/// <param name="Differences">One line each; empty when the engine found exactly what was expected.</param>
/// <param name="Fields">The score of every field.</param>
/// <param name="Statements">How many statements were expected, found and paired.</param>
public sealed record SpecCaseResult(
    SpecCase Case, IReadOnlyList<string> Differences, IReadOnlyDictionary<SpecField, FieldScore> Fields, FieldScore Statements)
{
    /// <summary>True when nothing differs.</summary>
    public bool IsExact => Differences.Count == 0;
}
