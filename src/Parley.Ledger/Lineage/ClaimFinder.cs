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
    /// <summary>The claim of a statement's id, or those of the statements that a query finds: most outlets first, then in the order of the ledger.</summary>
    public IReadOnlyList<long> Find(string queryOrId)
    {
        if (IsId(queryOrId, "vme")) throw new LedgerException($"{queryOrId}: is no statement, and only statements have a lineage; take one of {queryOrId.Split(':')[0]} or a query");
        if (IsId(queryOrId, "s")) return [OfStatement(new ItemReader(database).Resolve(queryOrId))];
        var sql = new ItemCondition(database, ItemKind.Statement, amended);
        if (sql.Of(QueryParser.Parse(queryOrId)) is not { } condition)
            throw new QueryException(0, "no statement can be as it says, and only statements have a lineage; leave out what events, moves and articles alone have, such as in:events or type:");
        var kept = amended is null ? "" : " AND " + Rejections.None("c");
        return database.Connection.Query<long>(
            $"""
            SELECT c.claim_id FROM statement c JOIN article ca ON ca.id = c.article_id
            WHERE ca.superseded_by IS NULL{kept} AND c.claim_id IN (
                SELECT i.claim_id FROM statement i JOIN article a ON a.id = i.article_id WHERE a.superseded_by IS NULL AND ({condition}))
            GROUP BY c.claim_id ORDER BY COUNT(DISTINCT ca.outlet) DESC, c.claim_id
            """, sql.Parameters).AsList();
    }

    private static bool IsId(string text, string kinds) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 3 and var colon && text[..colon].All(char.IsAsciiHexDigitLower)
        && colon + 2 < text.Length && kinds.Contains(text[colon + 1], StringComparison.Ordinal) && text[(colon + 2)..].All(char.IsAsciiDigit);

    private long OfStatement((string Key, string Local) id) => database.Connection.ExecuteScalar<long>(
        "SELECT s.claim_id FROM statement s JOIN article a ON a.id = s.article_id WHERE a.article_key = @Key AND s.local_id = @Local", new { id.Key, id.Local });
}
