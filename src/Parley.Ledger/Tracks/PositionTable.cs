namespace Parley.Ledgers.Tracks;

/// <summary>Tells where each party stands on each issue.</summary>
internal static class PositionTable
{
    /// <summary>One entry for each party and issue: issues of most moves first, parties in the order of their codes.</summary>
    public static List<TrackPosition> Of(IReadOnlyList<TrackStep> steps)
    {
        var moves = steps.Where(step => step is { IsMove: true, Kind: not ("meet" or "mediate"), Status: not ("denied" or "hypothetical") })
            .SelectMany(step => step.Issues.Select(issue => (issue, step))).ToList();
        return [.. moves.GroupBy(pair => pair.issue, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(issue => issue.GroupBy(pair => pair.step.Actor, StringComparer.Ordinal).OrderBy(party => party.Key, StringComparer.Ordinal)
                .Select(party => new TrackPosition(party.Key, issue.Key, [.. party.Select(pair => pair.step)])))];
    }
}
