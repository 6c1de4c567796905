using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Lineage;

/// <summary>Finds the statements of a large claim that are nearest to some of them.</summary>
/// <remarks>
/// Long quotations that overlap join much into one claim; what is told then is what was asked for, what is the same as that, what is the same as
/// those, and so on, breadth first. Cost: one query for each step, each bounded by the number wanted.
/// </remarks>
internal static class ClaimNeighbours
{
    /// <summary>The numbers of the statements, those asked for included.</summary>
    /// <param name="database">The ledger.</param>
    /// <param name="asked">Where to begin.</param>
    /// <param name="most">How many at most.</param>
    public static List<long> Of(Database database, IReadOnlyList<long> asked, int most)
    {
        var sql = $"""
            SELECT other_id FROM statement_link WHERE {database.Among("statement_id", "@edge")}
            UNION SELECT statement_id FROM statement_link WHERE {database.Among("other_id", "@edge")} ORDER BY 1 LIMIT @limit
            """;
        var found = asked.Distinct().Take(most).ToList();
        var seen = found.ToHashSet();
        for (var edge = found.ToList(); edge.Count > 0 && found.Count < most;)
        {
            // Twice as many: those that were seen come back too.
            var near = database.Connection.Query<long>(sql, new { edge, limit = most * 2 });
            edge = [.. near.Where(seen.Add).Take(most - found.Count)];
            found.AddRange(edge);
        }
        return found;
    }
}
