using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Lineage;

/// <summary>Everything that the ledger holds about one claim.</summary>
/// <param name="Reports">Its statements, and those of other claims that have part of its words, in the order of publication.</param>
/// <param name="Own">The ids of its own statements.</param>
/// <param name="Citations">By article.</param>
/// <param name="StatementLinks">By pair of statements.</param>
/// <param name="ArticleLinks">By pair of articles.</param>
/// <param name="Texts">Of the articles that cite somebody.</param>
/// <param name="Statements">How many statements there are, told or not.</param>
internal sealed record ClaimData(
    IReadOnlyList<ClaimReport> Reports, IReadOnlySet<long> Own, ILookup<long, StoredCitation> Citations, IReadOnlyDictionary<(long, long), (string Kind, double Score)> StatementLinks,
    IReadOnlyDictionary<(long, long), (string Kind, double Overlap)> ArticleLinks, IReadOnlyDictionary<long, string> Texts, long Statements)
{
    // Of a claim with more statements, its own come first, and those near to what was asked for.
    public const int MostReports = 500;

    /// <summary>Reads a claim; reports in the order of publication, superseded articles left out.</summary>
    /// <remarks>Cost: bounded by the number of reports that are told; texts are read only of articles that cite somebody.</remarks>
    public static ClaimData Read(Database database, FoundClaim claim, AmendedItems? amended, double minConfidence)
    {
        var connection = database.Connection;
        var members = ClaimMembers.Of(database, claim, MostReports);
        var reports = ReadReports(database, [.. members.Own, .. members.Partial], amended, minConfidence);
        var own = members.Own.ToHashSet();
        own.IntersectWith(reports.Select(report => report.Id));
        if (own.Count == 0) return new ClaimData([], own, NoCitations, NoLinks, NoLinks, new Dictionary<long, string>(), 0);
        var statements = reports.ConvertAll(report => report.Id);
        var articles = reports.Select(report => report.ArticleId).Distinct().ToList();
        var parameters = new { statements, articles };
        var citations = connection.Query<StoredCitation>(
            $"SELECT article_id AS ArticleId, outlet AS Outlet, words AS Words, cue AS Cue, start_at AS StartAt, end_at AS EndAt FROM citation WHERE {database.Among("article_id", "@articles")} ORDER BY article_id, position", parameters)
            .ToLookup(citation => citation.ArticleId);
        var links = connection.Query<(long A, long B, string Kind, double Score)>(
            $"SELECT statement_id, other_id, kind, score FROM statement_link WHERE {database.Among("statement_id", "@statements")} AND {database.Among("other_id", "@statements")}", parameters);
        var copies = connection.Query<(long A, long B, string Kind, double Overlap)>(
            $"SELECT article_id, other_id, kind, overlap FROM article_link WHERE {database.Among("article_id", "@articles")} AND {database.Among("other_id", "@articles")}", parameters);
        var texts = connection.Query<(long Id, string Text)>(
            $"SELECT id, text FROM article WHERE {database.Among("id", "@citing")}", new { citing = citations.Select(group => group.Key).ToList() });
        return new ClaimData(
            reports,
            own,
            citations,
            links.ToDictionary(link => Pair(link.A, link.B), link => (link.Kind, link.Score)),
            copies.ToDictionary(link => Pair(link.A, link.B), link => (link.Kind, link.Overlap)),
            texts.ToDictionary(row => row.Id, row => row.Text),
            members.Total);
    }

    /// <summary>The key of an unordered pair.</summary>
    public static (long, long) Pair(long a, long b) => a < b ? (a, b) : (b, a);

    private static readonly ILookup<long, StoredCitation> NoCitations = Array.Empty<StoredCitation>().ToLookup(citation => citation.ArticleId);

    private static readonly Dictionary<(long, long), (string, double)> NoLinks = [];

    private static List<ClaimReport> ReadReports(Database database, List<long> ids, AmendedItems? amended, double least)
    {
        var said = amended is null ? "" : " OR EXISTS (SELECT 1 FROM amendment x WHERE x.article_id = s.article_id AND x.local_id = s.local_id)";
        var sure = least <= 0 ? "" : $" AND (s.confidence >= @least{said})";
        var sql = $"""
            SELECT s.id AS Id, s.article_id AS ArticleId, a.article_key || ':' || s.local_id AS Statement, a.article_key AS ArticleKey, a.date AS Date,
                a.outlet AS Outlet, s.source_name AS Speaker, s.cue AS Cue, s.form AS Form, s.negated AS Negated, s.content AS Content, s.content_spans AS ContentSpans
            FROM statement s JOIN article a ON a.id = s.article_id
            WHERE {database.Among("s.id", "@ids")} AND a.superseded_by IS NULL{(amended is null ? "" : " AND " + Rejections.None("s"))}{sure} ORDER BY COALESCE(a.date, '~'), s.id
            """;
        var reports = new List<ClaimReport>();
        foreach (var report in database.Connection.Query<ClaimReport>(sql, new { ids, least })) reports.Add(Amend(report, amended).Folded());
        return reports;
    }

    private static ClaimReport Amend(ClaimReport report, AmendedItems? amended)
    {
        if (amended is null || !amended.Of(ItemKind.Statement).TryGetValue(report.Id, out var item)) return report;
        var row = (StatementRow)item.Row;
        return report with { Speaker = row.SourceName, Cue = row.Cue, Form = row.Form, Negated = row.Negated, Content = row.Content, ContentSpans = row.ContentSpans, Amended = item.Amendments.Summary() };
    }
}
