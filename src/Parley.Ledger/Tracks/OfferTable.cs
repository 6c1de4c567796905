namespace Parley.Ledgers.Tracks;

/// <summary>Finds who answered what was put forward.</summary>
/// <remarks>
/// An answer is a later move of somebody else that accepts, rejects, counters or gives way, within half a year, on the same issue; or, in the
/// same article, naming the offer itself; "the idea of", "the plan for" something only when both do not tell of what. Who gives up "its demand" answers nobody. Cost: linear in the steps of one track and the answers found.
/// </remarks>
internal sealed class OfferTable
{
    private const int MostDays = 183;
    private const int Undated = int.MaxValue;

    private readonly List<(TrackStep Step, int Day)> _answers = [];
    private readonly Dictionary<string, List<int>> _byIssue = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<(int Answer, FoundStep Report)>> _byArticle = [];

    private OfferTable(IReadOnlyList<(TrackStep Step, StepGroup Group)> steps)
    {
        foreach (var (step, group) in steps)
        {
            if (step is not { Kind: "accept" or "reject" or "counter" or "concede", Status: not ("denied" or "hypothetical") }) continue;
            foreach (var issue in step.Issues) Under(_byIssue, issue).Add(_answers.Count);
            foreach (var report in group.Steps) Under(_byArticle, report.ArticleId).Add((_answers.Count, report));
            _answers.Add((step, DayOf(step)));
        }
    }

    /// <summary>Offers in the order of the steps.</summary>
    /// <param name="steps">The steps of a track, by date, those without one last.</param>
    public static List<TrackOffer> Of(IReadOnlyList<(TrackStep Step, StepGroup Group)> steps)
    {
        var table = new OfferTable(steps);
        var offers = new List<TrackOffer>();
        foreach (var (step, group) in steps)
            if (step is { Kind: "offer" or "counter" or "condition" or "demand", Status: not ("denied" or "hypothetical") })
                offers.Add(new TrackOffer(step, table.AnswersTo(step, group)));
        return offers;
    }

    private List<TrackStep> AnswersTo(TrackStep offer, StepGroup group)
    {
        var found = new SortedSet<int>();
        // The day of publication says little about which of two came first.
        var day = DayOf(offer);
        var (first, last) = day == Undated ? (int.MinValue, Undated) : (offer.IsDated ? day : day - MostDays, day + MostDays);
        foreach (var issue in offer.Issues)
            if (_byIssue.TryGetValue(issue, out var same))
                AddBetween(found, same, first, last);
        foreach (var report in group.Steps)
            if (_byArticle.TryGetValue(report.ArticleId, out var beside))
                foreach (var (answer, told) in beside)
                    if (IsBetween(_answers[answer].Day, first, last) && IsNamed(offer, _answers[answer].Step, told))
                        found.Add(answer);
        found.RemoveWhere(answer => _answers[answer].Step.Actor == offer.Actor);
        return [.. found.Select(answer => _answers[answer].Step)];
    }

    private static bool IsNamed(TrackStep offer, TrackStep answer, FoundStep told) =>
        told.Kind != "concede" && told.Issues.Any(issue => IssueNames.TakesUp(issue, offer.Kind) && !(IssueNames.IsAny(issue) && offer.Issues.Count > 0 && answer.Issues.Count > 0))
        && (answer.Toward.Count == 0 || answer.Toward.Contains(offer.Actor, StringComparer.Ordinal));

    // They stand by date.
    private void AddBetween(SortedSet<int> found, List<int> answers, int first, int last)
    {
        int low = 0, high = answers.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_answers[answers[middle]].Day < first) low = middle + 1;
            else high = middle;
        }
        for (; low < answers.Count && _answers[answers[low]].Day <= last; low++) found.Add(answers[low]);
        for (var i = answers.Count - 1; i >= low && _answers[answers[i]].Day == Undated; i--) found.Add(answers[i]);
    }

    private static bool IsBetween(int day, int first, int last) => day == Undated || (day >= first && day <= last);

    private static int DayOf(TrackStep step) => StepDate.Of(step.Date)?.DayNumber ?? Undated;

    private static List<TValue> Under<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key) where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
