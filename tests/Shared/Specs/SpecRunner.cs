namespace Parley.Tests.Specs;

/// <summary>Runs cases of any kind and reports what came of each.</summary>
public static class SpecRunner
{
    /// <summary>Runs all cases, in order.</summary>
    /// <param name="items">The cases.</param>
    /// <param name="compare">What differs from what a case expects, one line each; an exception is a difference and does not end the run.</param>
    public static SpecReport Run<T>(IEnumerable<T> items, Func<T, IReadOnlyList<string>> compare)
        where T : SpecItem => new([.. items.Select(item => new SpecResult(item, Differences(item, compare)))]);

    private static IReadOnlyList<string> Differences<T>(T item, Func<T, IReadOnlyList<string>> compare)
    {
        try
        {
            return compare(item);
        }
#pragma warning disable CA1031 // Whatever the program throws is to be reported with the case it was thrown on.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return [$"it threw {thrown.GetType().Name}: {thrown.Message}"];
        }
    }
}
