using Parley.Ledgers.Amending;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Lineage;

/// <summary>Tells where a claim comes from.</summary>
/// <remarks>
/// A report rests on the outlet it cites beside the claim's words; else on the earliest report whose article it copies or rewrites; else on
/// the earliest that has the same quotation, or within ten days the same words or the same speaker. What has none of these is an origin. Two outlets that heard one speech count
/// as one origin, since the words have one; so the number of origins is never too high for quotations, and may be for what is only told.
/// </remarks>
internal static class LineageBuilder
{
    /// <summary>The lineages of claims, in their order; without those that no current article has, and those of which each statement is told already as having part of an earlier one.</summary>
    /// <param name="database">The ledger.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="amended">What people said; <c>null</c> for the machine's words.</param>
    /// <param name="minConfidence">How sure a report must be.</param>
    public static IEnumerable<ClaimLineage> BuildAll(Database database, IEnumerable<FoundClaim> claims, AmendedItems? amended, double minConfidence = 0)
    {
        var told = new HashSet<long>();
        foreach (var claim in claims)
        {
            var data = ClaimData.Read(database, claim, amended, minConfidence);
            if (data.Own.IsSubsetOf(told)) continue;
            told.UnionWith(data.Reports.Select(report => report.Id));
            yield return Build(data);
        }
    }

    private static ClaimLineage Build(ClaimData data)
    {
        var finder = new ParentFinder(data);
        var links = FirstOfEachArticle(data, finder);
        var own = data.Reports.Where(report => data.Own.Contains(report.Id)).ToList();
        var first = own.Find(report => report.IsAffirmed) ?? own[0];
        var roots = Roots(data, links);
        return new ClaimLineage
        {
            Id = first.Statement,
            Text = first.Content,
            Origins = [.. roots.Where(node => node.Relation != LineageRelation.NotClaimed)],
            Denials = [.. roots.Where(node => node.Relation == LineageRelation.NotClaimed)],
            Outlets = data.Reports.Select(report => report.OutletName).Distinct(StringComparer.Ordinal).Count(),
            Loops = LoopFinder.Find(data),
            Statements = data.Statements,
            Told = data.Reports.Count,
        };
    }

    /// <summary>An article as one report: the statement that is shown for it, and what it rests on.</summary>
    private readonly record struct Told(int Shown, ParentLink? Link);

    // An article that has the claim twice is one report; it rests on whatever one of its statements rests on, and that one is shown. What it tells of denials is another.
    private static SortedDictionary<int, Told> FirstOfEachArticle(ClaimData data, ParentFinder finder)
    {
        var first = new Dictionary<(long, bool), int>();
        var links = new SortedDictionary<int, Told>();
        for (var i = 0; i < data.Reports.Count; i++)
        {
            var found = finder.Find(i);
            if (found is { Parent: >= 0 }) found = found with { Parent = first[KeyOf(found.Parent)] };
            if (first.TryAdd(KeyOf(i), i)) links[i] = new Told(i, found);
            else if (first[KeyOf(i)] is var own && found is not null && found.Parent < own && (links[own].Link is not { } link || found.Relation < link.Relation))
                links[own] = new Told(i, found);
        }
        return links;

        (long, bool) KeyOf(int report) => (data.Reports[report].ArticleId, data.Reports[report].IsAffirmed);
    }

    private static List<LineageNode> Roots(ClaimData data, SortedDictionary<int, Told> links)
    {
        var roots = new List<LineageNode>();
        var missing = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (index, told) in links)
            if (told.Link is null) roots.Add(Node(data, links, index));
            // A denial that cites an outlet which is not in the ledger is still no origin, nor is the cited outlet.
            else if (told.Link.Missing is not null && !data.Reports[told.Shown].IsAffirmed) roots.Add(Node(data, links, index) with { Relation = LineageRelation.NotClaimed });
            else if (told.Link.Missing is { } outlet) (missing.TryGetValue(outlet, out var list) ? list : missing[outlet] = []).Add(index);
        foreach (var (outlet, indexes) in missing)
            roots.Add(new LineageNode
            {
                Outlet = outlet,
                Relation = LineageRelation.Origin,
                Evidence = "cited, not in the ledger",
                Children = [.. indexes.Select(index => Node(data, links, index))],
            });
        roots.Sort((a, b) => string.CompareOrdinal(FirstDate(a), FirstDate(b)));
        return roots;
    }

    private static string FirstDate(LineageNode node) => node.Date ?? (node.Statement is null ? node.Children[0].Date : null) ?? "~";

    private static LineageNode Node(ClaimData data, SortedDictionary<int, Told> links, int index)
    {
        var (shown, link) = links[index];
        var report = data.Reports[shown];
        return new LineageNode
        {
            Statement = report.Statement,
            Date = report.Date,
            Outlet = report.OutletName,
            Speaker = report.Speaker,
            Text = report.Content,
            Cue = report.Cue,
            Form = report.Form,
            Negated = report.Negated != 0,
            Amended = report.Amended,
            Relation = link?.Relation ?? (report.IsAffirmed ? LineageRelation.Origin : LineageRelation.NotClaimed),
            Evidence = link?.Evidence,
            // "Confirmed" by a report that cites or copies another is a repetition.
            Stance = !report.IsAffirmed || link is null or { Relation: LineageRelation.SameSpeaker } ? report.Stance : null,
            Children = [.. links.Where(pair => pair.Value.Link is { Missing: null } other && other.Parent == index).Select(pair => Node(data, links, pair.Key))],
        };
    }
}
