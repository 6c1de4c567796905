namespace Parley.Ledgers.Tracks;

/// <summary>Tells where each party stands on each issue.</summary>
internal static class PositionTable
{
    /// <summary>One entry for each party and issue: issues on which both parties moved first, then those of most moves; parties in the order of their codes.</summary>
    public static List<TrackPosition> Of(IReadOnlyList<TrackStep> steps, string a, string b)
    {
        var moves = steps.Where(step => step is { IsMove: true, Kind: not ("meet" or "mediate"), Status: not ("denied" or "hypothetical") })
            .SelectMany(step => step.Issues.Select(issue => (issue, step))).ToList();
        return [.. moves.GroupBy(pair => pair.issue, StringComparer.Ordinal)
            .OrderByDescending(group => group.Select(pair => pair.step.Actor).Distinct(StringComparer.Ordinal).Count(actor => actor == a || actor == b)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(issue => issue.GroupBy(pair => pair.step.Actor, StringComparer.Ordinal).OrderBy(party => party.Key, StringComparer.Ordinal)
                .Select(party => new TrackPosition(party.Key, issue.Key, [.. party.Select(pair => pair.step)])))];
    }
}
