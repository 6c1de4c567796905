using System.Data.Common;
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
        foreach (var row in rows.Statements)
        {
            var statement = new ComparedStatement(row.Id, row.Content, row.Form, row.SourceName, rows.Article.Date);
            var keys = statement.Keys();
            if (keys.Count == 0) continue;
            foreach (var other in Candidates(keys, rows.Article)) Compare(statement, other, relatives);
            Connection.Execute(KeyRows.Insert("statement_key", "pair", "statement_id", keys, row.Id), transaction: transaction);
        }
        return relatives;
    }

    private sealed record Candidate(long Id, long ArticleId, string Content, string Form, string? SourceName, string? Date);

    // Statements of older versions of the article, and of the article itself, are no repetitions.
    private List<Candidate> Candidates(List<long> keys, ArticleRow article)
    {
        var sql = $"""
            SELECT s.id AS Id, s.article_id AS ArticleId, s.content AS Content, s.form AS Form, s.source_name AS SourceName, a.date AS Date
            FROM (
                SELECT statement_id, COUNT(*) AS shared FROM statement_key WHERE {database.Among("pair", "@keys")}
                GROUP BY statement_id HAVING COUNT(*) >= @fewest ORDER BY shared DESC, statement_id LIMIT @most
            ) k JOIN statement s ON s.id = k.statement_id JOIN article a ON a.id = s.article_id
            WHERE a.identity <> @Identity ORDER BY s.id
            """;
        return Connection.Query<Candidate>(
            sql, new { keys, fewest = Math.Min(FewestSharedKeys, keys.Count), most = MostCandidates, article.Identity }, transaction).AsList();
    }

    private void Compare(ComparedStatement statement, Candidate other, HashSet<long> relatives)
    {
        var compared = new ComparedStatement(other.Id, other.Content, other.Form, other.SourceName, other.Date);
        if (StatementMatcher.Compare(statement, compared) is not { } match) return;
        relatives.Add(other.ArticleId);
        Connection.Execute(
            "INSERT INTO statement_link(statement_id, other_id, kind, score, shared) VALUES (@own, @Id, @kind, @score, @Shared)",
            new { own = statement.Id, other.Id, kind = match.Kind.ToString().ToLowerInvariant(), score = Math.Round(match.Score, 4), match.Shared }, transaction);
        Join(statement.Id, other.Id);
    }

    // The claim's number is the lowest id of its statements, so it does not depend on the order of the links.
    private void Join(long a, long b)
    {
        var claims = Connection.Query<long>("SELECT DISTINCT claim_id FROM statement WHERE id = @a OR id = @b ORDER BY claim_id", new { a, b }, transaction).AsList();
        if (claims is not [var low, var high]) return;
        Connection.Execute(
            "UPDATE statement SET claim_id = @low WHERE claim_id = @high",
            new { low, high }, transaction);
    }
}
