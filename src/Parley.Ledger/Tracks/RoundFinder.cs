namespace Parley.Ledgers.Tracks;

/// <summary>Finds the meetings of a track.</summary>
internal static class RoundFinder
{
    private const int MostGapDays = 10;

    /// <summary>Rounds by date: meetings of a party with somebody else that took place.</summary>
    public static List<TrackRound> Find(IReadOnlyList<TrackStep> steps, string a, string b)
    {
        var rounds = new List<TrackRound>();
        var open = new List<TrackStep>();
        foreach (var step in steps)
        {
            if (!IsMeeting(step, a, b)) continue;
            if (open.Count > 0 && StepDate.Between(open[^1].Date, step.Date) > MostGapDays) Close(rounds, open);
            open.Add(step);
        }
        if (open.Count > 0) Close(rounds, open);
        return rounds;
    }

    private static bool IsMeeting(TrackStep step, string a, string b) =>
        step is { Kind: "meet" or "CONSULT", Status: "actual" or "historic", Toward.Count: > 0 } && StepDate.Of(step.Date) is not null
        && (step.Actor == a || step.Actor == b || step.Toward.Contains(a, StringComparer.Ordinal) || step.Toward.Contains(b, StringComparer.Ordinal));

    private static void Close(List<TrackRound> rounds, List<TrackStep> open)
    {
        rounds.Add(new TrackRound(
            open[0].Date!, open[^1].Date!, [.. open.Select(step => step.Place).OfType<string>().Distinct(StringComparer.Ordinal)],
            [.. open.SelectMany(step => step.Toward.Append(step.Actor)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], [.. open]));
        open.Clear();
    }
}
