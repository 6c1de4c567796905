namespace Parley.Tests.Specs;

/// <summary>What came of one case.</summary>
/// <param name="Item">The case.</param>
/// <param name="Differences">One line each; empty when all is as expected.</param>
public sealed record SpecResult(SpecItem Item, IReadOnlyList<string> Differences)
{
    /// <summary>How it counts.</summary>
    public SpecOutcome Outcome => (Item.IsOpen, Differences.Count == 0) switch
    {
        (false, true) => SpecOutcome.Passed,
        (false, false) => SpecOutcome.Failed,
        (true, false) => SpecOutcome.Open,
        (true, true) => SpecOutcome.PassedUnexpectedly,
    };
}
