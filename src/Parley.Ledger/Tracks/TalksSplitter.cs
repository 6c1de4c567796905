namespace Parley.Ledgers.Tracks;

/// <summary>Tells negotiations of the same two parties at the same time apart, where nothing joins them.</summary>
/// <remarks>
/// Articles belong together that have an issue in common, that are copies or rewrites, or that name two of the same people, bodies or
/// places which most others do not name; and what belongs with one belongs with the other (union-find, linear). Two negotiations are told apart only
/// when each has two articles and three steps, two of them moves with issues: to leave two together is the lesser fault. What is left goes to the one
/// nearest in time.
/// </remarks>
internal sealed class TalksSplitter(ArticleSubjects subjects, SourceLinks links)
{
    private const int FewestSteps = 3;
    private const int FewestMoves = 2;
    private const int FewestArticles = 2;

    /// <summary>The steps of each negotiation, those of most steps first; one when they are all of one.</summary>
    public List<List<StepGroup>> Split(List<StepGroup> steps)
    {
        var sets = new Dictionary<long, long>();
        foreach (var report in steps.SelectMany(step => step.Steps)) sets.TryAdd(report.ArticleId, report.ArticleId);
        if (sets.Count < 2 * FewestArticles) return [steps];
        Join(sets, steps);
        var talks = steps.GroupBy(step => Root(sets, step.First.ArticleId)).Select(group => group.ToList()).ToList();
        var solid = talks.Where(IsSolid).OrderByDescending(group => group.Count).ThenBy(group => group[0].First.Item, StringComparer.Ordinal).ToList();
        if (solid.Count < 2) return [steps];
        var days = solid.ConvertAll(group => group.ConvertAll(step => StepDate.Of(step.Date)).OfType<DateOnly>().ToList());
        foreach (var step in talks.Where(group => !solid.Contains(group)).SelectMany(group => group)) solid[Nearest(days, step)].Add(step);
        return solid;
    }

    private void Join(Dictionary<long, long> sets, List<StepGroup> steps)
    {
        foreach (var step in steps)
            foreach (var report in step.Steps) Unite(sets, step.First.ArticleId, report.ArticleId);
        var byIssue = from step in steps
                      where step.First.Kind is not ("meet" or "mediate")
                      from report in step.Steps
                      from key in report.Issues.Select(IssueNames.KeyOf).OfType<string>()
                      group report.ArticleId by key;
        foreach (var articles in byIssue)
            foreach (var article in articles) Unite(sets, articles.First(), article);
        foreach (var (a, b) in subjects.Shared(sets.Keys.Order().ToList())) Unite(sets, a, b);
        foreach (var article in sets.Keys.Order().ToList())
            foreach (var other in links.Related(article).Where(sets.ContainsKey)) Unite(sets, article, other);
    }

    private static bool IsSolid(List<StepGroup> steps) => steps.Count >= FewestSteps
        && steps.Count(step => step.First.IsMove && step.Steps.Exists(report => report.Issues.Any(issue => IssueNames.KeyOf(issue) is not null))) >= FewestMoves
        && steps.SelectMany(step => step.Steps).Select(report => report.ArticleId).Distinct().Count() >= FewestArticles;

    private static int Nearest(List<List<DateOnly>> days, StepGroup step)
    {
        if (StepDate.Of(step.Date) is not { } day) return 0;
        var distances = days.ConvertAll(those => those.Count == 0 ? int.MaxValue : those.Min(other => Math.Abs(other.DayNumber - day.DayNumber)));
        return distances.IndexOf(distances.Min());
    }

    private static long Root(Dictionary<long, long> sets, long article)
    {
        while (sets[article] != article) article = sets[article] = sets[sets[article]];
        return article;
    }

    private static void Unite(Dictionary<long, long> sets, long a, long b)
    {
        var (x, y) = (Root(sets, a), Root(sets, b));
        if (x != y) sets[Math.Max(x, y)] = Math.Min(x, y);
    }
}
