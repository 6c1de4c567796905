namespace Parley.Ledgers.Tracks;

/// <summary>Finds who answered what was put forward.</summary>
/// <remarks>
/// An answer is a later move of somebody else that accepts, rejects, counters or gives way, within half a year, on the same issue; or, in the
/// same article, naming the offer itself. Who gives up "its demand" answers nobody. Cost: offers times answers of one track.
/// </remarks>
internal static class OfferTable
{
    private const int MostDays = 183;

    /// <summary>Offers in the order of the steps.</summary>
    public static List<TrackOffer> Of(IReadOnlyList<(TrackStep Step, StepGroup Group)> steps)
    {
        var answers = steps.Where(pair => pair.Step is { Kind: "accept" or "reject" or "counter" or "concede", Status: not ("denied" or "hypothetical") }).ToList();
        return [.. steps.Where(pair => pair.Step is { Kind: "offer" or "counter" or "condition" or "demand", Status: not ("denied" or "hypothetical") })
            .Select(offer => new TrackOffer(offer.Step, [.. answers.Where(answer => Answers(answer, offer)).Select(answer => answer.Step)]))];
    }

    private static bool Answers((TrackStep Step, StepGroup Group) answer, (TrackStep Step, StepGroup Group) offer)
    {
        if (answer.Step.Actor == offer.Step.Actor || !IsAfter(answer.Step, offer.Step)) return false;
        if (answer.Step.Issues.Any(issue => offer.Step.Issues.Contains(issue, StringComparer.Ordinal))) return true;
        var articles = offer.Group.Steps.Select(step => step.ArticleId).ToHashSet();
        return answer.Group.Steps.Exists(step => articles.Contains(step.ArticleId) && step.Kind != "concede" && step.Issues.Any(issue => IssueNames.TakesUp(issue, offer.Step.Kind)))
            && (answer.Step.Toward.Count == 0 || answer.Step.Toward.Contains(offer.Step.Actor, StringComparer.Ordinal));
    }

    // The day of publication says little about which of two came first.
    private static bool IsAfter(TrackStep answer, TrackStep offer)
    {
        if (StepDate.Of(answer.Date) is not { } later || StepDate.Of(offer.Date) is not { } earlier) return true;
        var days = later.DayNumber - earlier.DayNumber;
        return days <= MostDays && (days >= 0 || (!offer.IsDated && days >= -MostDays));
    }
}
