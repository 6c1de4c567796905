using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Lineage;

/// <summary>Finds the statements that tell where a claim comes from: its own, and those of other claims that have part of its words.</summary>
/// <param name="Own">The claim's own statements; of a large claim those nearest to what was asked for, breadth first.</param>
/// <param name="Partial">Statements of other claims that are linked to one of them, such as a long quotation of which the claim is a piece.</param>
/// <param name="Total">How many there are, told or not.</param>
internal sealed record ClaimMembers(IReadOnlyList<long> Own, IReadOnlyList<long> Partial, long Total)
{
    /// <summary>Finds them. Cost: one query for each step of nearness, each bounded by the number wanted.</summary>
    /// <param name="database">The ledger.</param>
    /// <param name="claim">The claim and where to begin in it.</param>
    /// <param name="most">How many at most; the claim's own come first.</param>
    public static ClaimMembers Of(Database database, FoundClaim claim, int most)
    {
        var size = database.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM statement WHERE claim_id = @Id", new { claim.Id });
        var own = size <= most ? All(database, claim.Id) : Nearest(database, claim, most);
        var partial = database.Connection.Query<long>(
            $"SELECT n.id FROM ({Linked(database)}) n JOIN statement s ON s.id = n.id WHERE s.claim_id <> @claim ORDER BY n.id", new { edge = own, claim = claim.Id }).AsList();
        return new ClaimMembers(own, partial.Count <= most - own.Count ? partial : partial.GetRange(0, most - own.Count), size + partial.Count);
    }

    private static List<long> All(Database database, long claim) =>
        database.Connection.Query<long>("SELECT id FROM statement WHERE claim_id = @claim ORDER BY id", new { claim }).AsList();

    private static List<long> Nearest(Database database, FoundClaim claim, int most)
    {
        var sql = $"SELECT n.id FROM ({Linked(database)}) n JOIN statement s ON s.id = n.id WHERE s.claim_id = @claim ORDER BY n.id LIMIT @limit";
        var found = claim.Asked().Distinct().Take(most).ToList();
        var seen = found.ToHashSet();
        for (var edge = found.ToList(); edge.Count > 0 && found.Count < most;)
        {
            // Twice as many: those that were seen come back too.
            var near = database.Connection.Query<long>(sql, new { edge, claim = claim.Id, limit = most * 2 });
            edge = [.. near.Where(seen.Add).Take(most - found.Count)];
            found.AddRange(edge);
        }
        return found;
    }

    private static string Linked(Database database) => $"""
        SELECT other_id AS id FROM statement_link WHERE {database.Among("statement_id", "@edge")}
        UNION SELECT statement_id FROM statement_link WHERE {database.Among("other_id", "@edge")}
        """;
}
