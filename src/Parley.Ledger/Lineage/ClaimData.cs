using Dapper;
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
    public static ClaimData Read(Database database, long claim)
    {
        var connection = database.Connection;
        const string Reports = """
            SELECT s.id AS Id, s.article_id AS ArticleId, a.article_key || ':' || s.local_id AS Statement, a.article_key AS ArticleKey, a.date AS Date,
                a.outlet AS Outlet, s.source_name AS Speaker, s.cue AS Cue, s.relation_kind AS RelationKind, s.content AS Content, s.content_spans AS ContentSpans
            FROM statement s JOIN article a ON a.id = s.article_id
            WHERE s.claim_id = @claim AND a.superseded_by IS NULL ORDER BY COALESCE(a.date, '~'), s.id LIMIT @most
            """;
        const string Articles = "(SELECT s.article_id FROM statement s WHERE s.claim_id = @claim)";
        var parameters = new { claim, most = MostReports };
        var citations = connection.Query<StoredCitation>(
            $"SELECT article_id AS ArticleId, outlet AS Outlet, words AS Words, cue AS Cue, start_at AS StartAt, end_at AS EndAt FROM citation WHERE article_id IN {Articles} ORDER BY article_id, position", parameters);
        var statements = connection.Query<(long A, long B, string Kind, double Score)>(
            "SELECT l.statement_id, l.other_id, l.kind, l.score FROM statement_link l JOIN statement s ON s.id = l.statement_id WHERE s.claim_id = @claim", parameters);
        var articles = connection.Query<(long A, long B, string Kind, double Overlap)>(
            $"SELECT article_id, other_id, kind, overlap FROM article_link WHERE article_id IN {Articles} AND other_id IN {Articles}", parameters);
        var texts = connection.Query<(long Id, string Text)>($"SELECT id, text FROM article WHERE superseded_by IS NULL AND id IN {Articles}", parameters);
        return new ClaimData(
            connection.Query<ClaimReport>(Reports, parameters).Select(report => report.Folded()).ToList(),
            citations.ToLookup(citation => citation.ArticleId),
            statements.ToDictionary(link => Pair(link.A, link.B), link => (link.Kind, link.Score)),
            articles.ToDictionary(link => Pair(link.A, link.B), link => (link.Kind, link.Overlap)),
            texts.ToDictionary(row => row.Id, row => row.Text));
    }

    /// <summary>The key of an unordered pair.</summary>
    public static (long, long) Pair(long a, long b) => a < b ? (a, b) : (b, a);
}
