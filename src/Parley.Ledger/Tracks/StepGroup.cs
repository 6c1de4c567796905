using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tracks;

/// <summary>Reports of one step, while they are being joined.</summary>
internal sealed class StepGroup
{
    private const int MostDays = 7;
    private const double SameWords = 0.6;

    private readonly HashSet<string> _stems;
    private readonly HashSet<string> _issues;

    public StepGroup(FoundStep first)
    {
        Steps = [first];
        _stems = [.. Stems.Of(Folding.Words(first.Evidence))];
        _issues = [.. first.Issues.Select(IssueNames.KeyOf).OfType<string>()];
    }

    /// <summary>The reports, the first one first.</summary>
    public List<FoundStep> Steps { get; }

    public FoundStep First => Steps[0];

    /// <summary>The date that is told, else that of the first telling.</summary>
    public string? Date => Steps.Find(step => StepDate.Of(step.Time) is not null)?.Time ?? First.Told;

    public bool IsDated => Steps.Exists(step => StepDate.Of(step.Time) is not null);

    public IEnumerable<FoundParty> Parties => Steps.SelectMany(step => step.Actors.Concat(step.Toward));

    /// <summary>Whether a report of another article tells the same: the same days, and the same issue or words, or an article copied or rewritten.</summary>
    public bool Takes(FoundStep step, SourceLinks links)
    {
        if (step.Status != First.Status || Steps.Exists(own => own.ArticleId == step.ArticleId)) return false;
        if (StepDate.Between(Date, step.Time ?? step.Told) > MostDays && StepDate.Between(First.Published, step.Published) > MostDays) return false;
        if (step.Issues.Select(IssueNames.KeyOf).OfType<string>().Any(_issues.Contains)) return true;
        if (SharesWords(step) || SharesOffer(step)) return true;
        return step.IsMove && FitsTowards(step) && Steps.Exists(own => links.AreRelated(own.ArticleId, step.ArticleId));
    }

    private bool SharesWords(FoundStep step)
    {
        var stems = Stems.Of(Folding.Words(step.Evidence)).ToHashSet(StringComparer.Ordinal);
        var smaller = Math.Min(stems.Count, _stems.Count);
        return smaller > 1 && stems.Count(_stems.Contains) >= SameWords * smaller;
    }

    // "He made the request": the one that another report spells out.
    private bool SharesOffer(FoundStep step)
    {
        var isNamed = step.Issues.Select(IssueNames.KeyOf).OfType<string>().Any();
        if (isNamed == _issues.Count > 0 || StepDate.Between(Date, step.Time ?? step.Told) > MostDays) return false;
        if (!step.Toward.Any(party => First.Toward.Any(own => own.Code == party.Code))) return false;
        return IssueNames.TakesUp((isNamed ? First : step).Evidence, First.Kind);
    }

    private bool FitsTowards(FoundStep step) =>
        step.Toward.Count == 0 || First.Toward.Count == 0 || step.Toward.Any(party => First.Toward.Any(own => own.Code == party.Code));

    /// <summary>Adds a report.</summary>
    public void Add(FoundStep step)
    {
        Steps.Add(step);
        foreach (var issue in step.Issues.Select(IssueNames.KeyOf).OfType<string>()) _issues.Add(issue);
    }
}
