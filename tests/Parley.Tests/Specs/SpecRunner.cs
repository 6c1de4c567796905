namespace Parley.Tests.Specs;

/// <summary>Runs an engine over cases and reports what came of each.</summary>
public static class SpecRunner
{
    /// <summary>Runs all cases, in order; an exception of the engine is that case's difference and does not end the run.</summary>
    public static SpecReport Run(IEnumerable<SpecCase> cases, SpecEngine engine) => new([.. cases.Select(c => Run(c, engine))]);

    private static SpecCaseResult Run(SpecCase specCase, SpecEngine engine)
    {
        IReadOnlyList<SpecStatement> found;
        try
        {
            found = engine(specCase.Text, specCase.Date, specCase.Outlet);
        }
#pragma warning disable CA1031 // Whatever the engine throws is to be reported with the case it was thrown on.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            var none = SpecScorer.Score(specCase, []);
            return none with { Differences = [$"engine threw {thrown.GetType().Name}: {thrown.Message}", .. none.Differences] };
        }
        return SpecScorer.Score(specCase, found);
    }
}
