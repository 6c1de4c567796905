using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Linking;

/// <summary>Links new statements to the same ones of earlier articles, and puts those that are the same into one claim.</summary>
internal sealed class StatementLinker(Database database, DbTransaction transaction)
{
    private const int FewestSharedKeys = 2;
    private const int MostCandidates = 32;

    private DbConnection Connection => database.Connection;

    /// <summary>Links the statements of an article.</summary>
    /// <returns>The ids of the articles that have one of them too.</returns>
    public HashSet<long> Link(RecordRows rows)
    {
        var relatives = new HashSet<long>();
        var known = Connection.Query<(string, long)>(
            "SELECT l.local_id, k.root_id FROM entity_known l JOIN known k ON k.id = l.known_id WHERE l.article_id = @Id", new { rows.Article.Id }, transaction)
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        foreach (var row in rows.Statements)
        {
            var statement = new ComparedStatement(row.Id, row.Content, row.Form, row.SourceName, row.SourceEntity is { } speaker ? known.GetValueOrDefault(speaker) : 0, rows.Article.Date);
            var keys = statement.Keys();
            if (keys.Count == 0) continue;
            var same = Same(statement, Candidates(keys, rows.Article), relatives);
            if (same.Count > 0) Store(row.Id, same);
            new KeyStore(database, transaction, "statement_key", "pair", "statement_id").Add(keys, row.Id);
        }
        return relatives;
    }

    private sealed record Candidate(long Id, long ArticleId, string Content, string Form, string? SourceName, long? Known, string? Date, long ClaimId);

    // Statements of older versions of the article, and of the article itself, are no repetitions.
    private List<Candidate> Candidates(List<long> keys, ArticleRow article)
    {
        var sql = $"""
            SELECT s.id AS Id, s.article_id AS ArticleId, s.content AS Content, s.form AS Form, s.source_name AS SourceName, w.root_id AS Known, a.date AS Date, s.claim_id AS ClaimId
            FROM (
                SELECT statement_id, COUNT(*) AS shared FROM statement_key WHERE {database.Among("pair", "@keys")}
                GROUP BY statement_id HAVING COUNT(*) >= @fewest ORDER BY shared DESC, statement_id LIMIT @most
            ) k JOIN statement s ON s.id = k.statement_id JOIN article a ON a.id = s.article_id
                LEFT JOIN entity_known l ON l.article_id = s.article_id AND l.local_id = s.source_entity LEFT JOIN known w ON w.id = l.known_id
            WHERE a.identity <> @Identity ORDER BY s.id
            """;
        return Connection.Query<Candidate>(
            sql, new { keys, fewest = Math.Min(FewestSharedKeys, keys.Count), most = MostCandidates, article.Identity }, transaction).AsList();
    }

    private static List<(Candidate Other, StatementMatch Match)> Same(ComparedStatement statement, List<Candidate> candidates, HashSet<long> relatives)
    {
        var same = new List<(Candidate, StatementMatch)>();
        foreach (var other in candidates)
        {
            var compared = new ComparedStatement(other.Id, other.Content, other.Form, other.SourceName, other.Known ?? 0, other.Date);
            if (StatementMatcher.Compare(statement, compared) is not { } match) continue;
            relatives.Add(other.ArticleId);
            same.Add((other, match));
        }
        return same;
    }

    private void Store(long own, List<(Candidate Other, StatementMatch Match)> same)
    {
        var sql = new StringBuilder("INSERT INTO statement_link(statement_id, other_id, kind, score, shared) VALUES ");
        for (var i = 0; i < same.Count; i++)
        {
            var (other, match) = same[i];
            sql.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}({own}, {other.Id}, '{Name(match.Kind)}', {Math.Round(match.Score, 4)}, {match.Shared})");
        }
        Connection.Execute(sql.ToString(), transaction: transaction);
        Join(own, same.FindAll(each => each.Match.IsWhole));
    }

    // Statements that have only a part in common would chain a whole speech into one claim; lineage tells of them as neighbours.
    // The claim's number is the lowest id of its statements, so it does not depend on the order of the links. A new statement is a claim of its own.
    private void Join(long own, List<(Candidate Other, StatementMatch Match)> same)
    {
        if (same.Count == 0) return;
        var low = same.Min(each => each.Other.ClaimId);
        var others = same.Select(each => each.Other.ClaimId).Append(own).Where(claim => claim != low).Distinct().ToList();
        Connection.Execute($"UPDATE statement SET claim_id = @low WHERE {database.Among("claim_id", "@others")}", new { low, others }, transaction);
    }

    private static string Name(LinkKind kind) => kind.ToString().ToLowerInvariant();
}
