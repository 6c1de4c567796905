namespace Parley.Ledgers.Tracks;

/// <summary>Finds the meetings of a track.</summary>
internal static class RoundFinder
{
    private const int MostGapDays = 10;

    /// <summary>Rounds by date: meetings that took place of two of those who negotiate: parties and mediators.</summary>
    public static List<TrackRound> Find(IReadOnlyList<TrackStep> steps, IReadOnlyCollection<string> taking)
    {
        var rounds = new List<TrackRound>();
        var open = new List<TrackStep>();
        foreach (var step in steps)
        {
            if (!IsMeeting(step, taking)) continue;
            if (open.Count > 0 && StepDate.Between(open[^1].Date, step.Date) > MostGapDays) Close(rounds, open);
            open.Add(step);
        }
        if (open.Count > 0) Close(rounds, open);
        return rounds;
    }

    private static bool IsMeeting(TrackStep step, IReadOnlyCollection<string> taking) =>
        step is { Kind: "meet" or "CONSULT", Status: "actual" or "historic", Toward.Count: > 0 } && StepDate.Of(step.Date) is not null
        && step.Toward.Append(step.Actor).Count(taking.Contains) > 1;

    private static void Close(List<TrackRound> rounds, List<TrackStep> open)
    {
        rounds.Add(new TrackRound(
            open[0].Date!, open[^1].Date!, [.. open.Select(step => step.Place).OfType<string>().Distinct(StringComparer.Ordinal)],
            [.. open.SelectMany(step => step.Toward.Append(step.Actor)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [.. open]));
        open.Clear();
    }
}
