using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Lineage;

/// <summary>Everything that the ledger holds about one claim.</summary>
internal sealed record ClaimData(
    IReadOnlyList<ClaimReport> Reports, ILookup<long, StoredCitation> Citations, IReadOnlyDictionary<(long, long), (string Kind, double Score)> StatementLinks,
    IReadOnlyDictionary<(long, long), (string Kind, double Overlap)> ArticleLinks, IReadOnlyDictionary<long, string> Texts)
{
    // A wire story with more reports is still told, by its first ones.
    private const int MostReports = 500;

    /// <summary>Reads a claim; reports in the order of publication, superseded articles left out.</summary>
    /// <remarks>Cost: bounded by the number of reports that are told; texts are read only of articles that cite somebody.</remarks>
    public static ClaimData Read(Database database, long claim, AmendedItems? amended)
    {
        var connection = database.Connection;
        var reports = ReadReports(database, claim, amended);
        var statements = reports.ConvertAll(report => report.Id);
        var articles = reports.Select(report => report.ArticleId).Distinct().ToList();
        if (reports.Count == 0) return new ClaimData([], NoCitations, NoLinks, NoLinks, new Dictionary<long, string>());
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
            citations,
            links.ToDictionary(link => Pair(link.A, link.B), link => (link.Kind, link.Score)),
            copies.ToDictionary(link => Pair(link.A, link.B), link => (link.Kind, link.Overlap)),
            texts.ToDictionary(row => row.Id, row => row.Text));
    }

    /// <summary>The key of an unordered pair.</summary>
    public static (long, long) Pair(long a, long b) => a < b ? (a, b) : (b, a);

    private static readonly ILookup<long, StoredCitation> NoCitations = Array.Empty<StoredCitation>().ToLookup(citation => citation.ArticleId);

    private static readonly Dictionary<(long, long), (string, double)> NoLinks = [];

    private static List<ClaimReport> ReadReports(Database database, long claim, AmendedItems? amended)
    {
        var sql = $"""
            SELECT s.id AS Id, s.article_id AS ArticleId, a.article_key || ':' || s.local_id AS Statement, a.article_key AS ArticleKey, a.date AS Date,
                a.outlet AS Outlet, s.source_name AS Speaker, s.cue AS Cue, s.relation_kind AS RelationKind, s.content AS Content, s.content_spans AS ContentSpans
            FROM statement s JOIN article a ON a.id = s.article_id
            WHERE s.claim_id = @claim AND a.superseded_by IS NULL{(amended is null ? "" : " AND " + Rejections.None("s"))} ORDER BY COALESCE(a.date, '~'), s.id LIMIT @most
            """;
        var reports = new List<ClaimReport>();
        foreach (var report in database.Connection.Query<ClaimReport>(sql, new { claim, most = MostReports })) reports.Add(Amend(report, amended).Folded());
        return reports;
    }

    private static ClaimReport Amend(ClaimReport report, AmendedItems? amended)
    {
        if (amended is null || !amended.Of(ItemKind.Statement).TryGetValue(report.Id, out var item)) return report;
        var row = (StatementRow)item.Row;
        return report with { Speaker = row.SourceName, Cue = row.Cue, Content = row.Content, ContentSpans = row.ContentSpans, Amended = item.Amendments.Summary() };
    }
}
