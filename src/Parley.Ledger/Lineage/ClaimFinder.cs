using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Lineage;

/// <summary>Finds the claims that a user means.</summary>
/// <param name="database">The ledger.</param>
/// <param name="amended">What people said; <c>null</c> for the machine's words.</param>
internal sealed class ClaimFinder(Database database, AmendedItems? amended)
{
    private const int MostAsked = 50;

    /// <summary>The claim of a statement's id, or those of the statements that a query finds: most outlets first, then in the order of the ledger.</summary>
    /// <exception cref="LedgerException">The id is that of no statement.</exception>
    /// <exception cref="QueryException">The query is not well formed, or no statement can be as it says.</exception>
    public IEnumerable<FoundClaim> Find(string queryOrId)
    {
        if (IsId(queryOrId, "vme")) throw new LedgerException($"{queryOrId}: is no statement, and only statements have a lineage; take one of {queryOrId.Split(':')[0]} or a query");
        if (!IsId(queryOrId, "s")) return OfQuery(queryOrId);
        var (id, claim) = OfStatement(new ItemReader(database).Resolve(queryOrId));
        return [new FoundClaim(claim, () => [id])];
    }

    private IEnumerable<FoundClaim> OfQuery(string query)
    {
        var sql = new ItemCondition(database, ItemKind.Statement, amended);
        if (sql.Of(QueryParser.Parse(query)) is not { } condition)
            throw new QueryException(0, "no statement can be as it says, and only statements have a lineage; leave out what events, moves and articles alone have, such as in:events or type:");
        var kept = amended is null ? "" : " AND " + Rejections.None("c");
        var found = $"FROM statement i JOIN article a ON a.id = i.article_id WHERE a.superseded_by IS NULL AND ({condition})";
        var claims = database.Connection.Query<long>(
            $"""
            WITH latest AS MATERIALIZED (SELECT id, outlet FROM article WHERE superseded_by IS NULL)
            SELECT c.claim_id FROM statement c JOIN latest ca ON ca.id = c.article_id
            WHERE c.claim_id IN (SELECT i.claim_id {found}){kept}
            GROUP BY c.claim_id ORDER BY COUNT(DISTINCT ca.outlet) DESC, c.claim_id
            """, sql.Parameters);
        return claims.Select(claim => new FoundClaim(claim, () =>
        {
            sql.Parameters.Add("@claim", claim);
            return database.Connection.Query<long>($"SELECT i.id {found} AND i.claim_id = @claim ORDER BY COALESCE(a.date, '~'), i.id LIMIT {MostAsked}", sql.Parameters).AsList();
        }));
    }

    private static bool IsId(string text, string kinds) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 3 and var colon && text[..colon].All(char.IsAsciiHexDigitLower)
        && colon + 2 < text.Length && kinds.Contains(text[colon + 1], StringComparison.Ordinal) && text[(colon + 2)..].All(char.IsAsciiDigit);

    private (long Id, long Claim) OfStatement((string Key, string Local) id) => database.Connection.QuerySingle<(long, long)>(
        "SELECT s.id, s.claim_id FROM statement s JOIN article a ON a.id = s.article_id WHERE a.article_key = @Key AND s.local_id = @Local", new { id.Key, id.Local });
}
