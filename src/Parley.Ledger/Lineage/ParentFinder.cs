using System.Globalization;
using Parley.Ledgers.Linking;

namespace Parley.Ledgers.Lineage;

/// <summary>A report's place below another.</summary>
/// <param name="Parent">Index of the report it rests on; -1 when it is not in the ledger.</param>
/// <param name="Relation">How.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Missing">Name of the cited outlet when its report is not in the ledger.</param>
internal sealed record ParentLink(int Parent, LineageRelation Relation, string Evidence, string? Missing = null);

/// <summary>Decides on which earlier report each report of a claim rests.</summary>
/// <remarks>
/// The same words without quotation marks, or the same thing by the same speaker, show one utterance only within a few days: people say again what
/// they said, and others use the same few words for it.
/// </remarks>
internal sealed class ParentFinder(ClaimData data)
{
    private readonly NearCitations _near = new(data);

    /// <summary>The link of a report; <c>null</c> when it rests on none that is known.</summary>
    /// <param name="index">Index of the report, in the order of publication.</param>
    public ParentLink? Find(int index)
    {
        var report = data.Reports[index];
        var near = _near.Of(report);
        foreach (var citation in near)
            for (var i = 0; i < index; i++)
                if (IsOther(i, report) && citation.Means(data.Reports[i].OutletWords))
                    return new ParentLink(i, LineageRelation.Cites, Words(citation));
        ParentLink? best = null;
        for (var i = 0; i < index; i++)
            if (IsOther(i, report) && Shared(i, report) is { } link && (best is null || link.Relation < best.Relation))
                best = link;
        // A citation of what the ledger lacks says more than words that may come from the same place.
        if (near.Count > 0 && (best is null or { Relation: > LineageRelation.Rewrites }))
            return new ParentLink(-1, LineageRelation.Cites, Words(near[0]), near[0].Outlet);
        return best;
    }

    // Who denies a thing does not repeat who says it, though the words are the same.
    private bool IsOther(int index, ClaimReport report) => data.Reports[index].ArticleId != report.ArticleId && data.Reports[index].IsAffirmed == report.IsAffirmed;

    private ParentLink? Shared(int index, ClaimReport report)
    {
        var other = data.Reports[index];
        if (data.ArticleLinks.TryGetValue(ClaimData.Pair(other.ArticleId, report.ArticleId), out var articles))
            return new ParentLink(index, articles.Kind == "copy" ? LineageRelation.Copies : LineageRelation.Rewrites, Percent(articles.Overlap) + " of the shorter text's word groups are the same");
        if (!data.StatementLinks.TryGetValue(ClaimData.Pair(other.Id, report.Id), out var link)) return null;
        return link.Kind switch
        {
            "quotation" => new ParentLink(index, LineageRelation.SharesQuotation, Percent(link.Score) + " of the shorter quotation's words are the same"),
            "wording" when MayBeOneUtterance(other, report) => new ParentLink(index, LineageRelation.SharesWording, Percent(link.Score) + " of the shorter one's words are the same"),
            "paraphrase" when MayBeOneUtterance(other, report) => new ParentLink(index, LineageRelation.SameSpeaker, Percent(link.Score) + " of the shorter one's telling words are the same"),
            _ => null,
        };
    }

    private static bool MayBeOneUtterance(ClaimReport a, ClaimReport b) =>
        StatementMatcher.IsNear(ComparedStatement.DayOf(a.Date), ComparedStatement.DayOf(b.Date));

    private static string Words(StoredCitation citation) => $"{citation.Cue} {citation.Outlet}";

    private static string Percent(double part) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(part * 100)} %");
}
