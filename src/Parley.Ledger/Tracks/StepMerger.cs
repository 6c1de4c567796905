namespace Parley.Ledgers.Tracks;

/// <summary>Joins what several articles report of the same step.</summary>
/// <remarks>Only steps of one kind and actor that lie near each other in time are compared, each with a bounded number: linear.</remarks>
internal static class StepMerger
{
    private const int MostCompared = 16;

    /// <summary>The groups, in the order of their first reports.</summary>
    public static List<StepGroup> Merge(IEnumerable<FoundStep> steps, SourceLinks links)
    {
        var groups = new List<StepGroup>();
        var near = new Dictionary<(bool, string, string), List<StepGroup>>();
        foreach (var step in steps.OrderBy(step => step.Published ?? "~", StringComparer.Ordinal))
        {
            var key = (step.IsMove, step.Kind, step.Actors[0].Code);
            if (!near.TryGetValue(key, out var recent)) near[key] = recent = [];
            if (recent.FindLast(group => group.Takes(step, links)) is { } same)
            {
                same.Add(step);
                continue;
            }
            var added = new StepGroup(step);
            groups.Add(added);
            recent.Add(added);
            if (recent.Count > MostCompared) recent.RemoveAt(0);
        }
        return groups;
    }
}
