using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Lineage;

/// <summary>Finds the statements that tell where a claim comes from: its own, and those of other claims that have part of its words.</summary>
/// <param name="Own">The claim's own statements; of a large claim those nearest to what was asked for, breadth first.</param>
/// <param name="Partial">Statements of other claims that are linked to one of them, such as a long quotation of which the claim is a piece.</param>
/// <param name="Total">How many there are, told or not.</param>
internal sealed record ClaimMembers(IReadOnlyList<long> Own, IReadOnlyList<long> Partial, long Total)
{
    /// <summary>Finds them. Cost: reads the index of the claim, and the links of the statements that are told; rows of statements are not read.</summary>
    /// <param name="database">The ledger.</param>
    /// <param name="claim">The claim and where to begin in it.</param>
    /// <param name="most">How many at most; the claim's own come first.</param>
    public static ClaimMembers Of(Database database, FoundClaim claim, int most)
    {
        var all = database.Connection.Query<long>("SELECT id FROM statement WHERE claim_id = @Id", new { claim.Id }).AsList();
        all.Sort();
        var members = all.ToHashSet();
        var own = all.Count <= most ? all : Nearest(database, claim, members, most);
        var partial = Linked(database, own);
        partial.RemoveAll(members.Contains);
        return new ClaimMembers(own, partial.Count <= most - own.Count ? partial : partial.GetRange(0, most - own.Count), all.Count + partial.Count);
    }

    private static List<long> Nearest(Database database, FoundClaim claim, HashSet<long> members, int most)
    {
        var found = claim.Asked().Distinct().Take(most).ToList();
        var seen = found.ToHashSet();
        for (var edge = found.ToList(); edge.Count > 0 && found.Count < most;)
        {
            edge = [.. Linked(database, edge).Where(id => members.Contains(id) && seen.Add(id)).Take(most - found.Count)];
            found.AddRange(edge);
        }
        return found;
    }

    // In the order of the ledger.
    private static List<long> Linked(Database database, List<long> edge) => database.Connection.Query<long>(
        $"""
        SELECT other_id AS id FROM statement_link WHERE {database.Among("statement_id", "@edge")}
        UNION SELECT statement_id FROM statement_link WHERE {database.Among("other_id", "@edge")} ORDER BY 1
        """, new { edge }).AsList();
}
