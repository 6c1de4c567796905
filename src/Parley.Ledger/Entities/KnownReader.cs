using Dapper;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Lists known entities.</summary>
internal sealed class KnownReader(Database database)
{
    private const string Columns =
        "known AS Id, name AS Name, type AS Type, country AS Country, articles AS Articles, mentions AS Mentions, first_date AS FirstDate, last_date AS LastDate";

    /// <summary>Those with a name that has all the words, the most frequent first; without words, all.</summary>
    public IReadOnlyList<KnownEntity> Find(string words, int limit)
    {
        var wanted = Folding.Words(words);
        var all = database.Connection.Query<KnownEntity>($"SELECT {Columns} FROM known_entities ORDER BY articles DESC, mentions DESC, name, known").AsList();
        if (wanted.Count == 0) return [.. all.Take(limit)];
        var matching = database.Connection.Query<(string Known, string Name)>("SELECT DISTINCT known, name FROM known_names")
            .Where(row => wanted.TrueForAll(Folding.Words(row.Name).Contains)).Select(row => row.Known).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(entity => matching.Contains(entity.Id)).Take(limit)];
    }

    /// <summary>One of them; of a merged one, that into which it was merged.</summary>
    /// <exception cref="LedgerException">There is none.</exception>
    public KnownDetails Read(string id)
    {
        var number = KnownIds.Number(id);
        var root = database.Connection.ExecuteScalar<long?>("SELECT root_id FROM known WHERE id = @number", new { number })
            ?? throw new LedgerException($"{id}: the ledger has no such entity");
        var known = KnownIds.Of(root);
        var entity = database.Connection.QueryFirstOrDefault<KnownEntity>($"SELECT {Columns} FROM known_entities WHERE known = @known", new { known })
            ?? throw new LedgerException($"{id}: no current article names this entity any more");
        const string Names = """
            SELECT name AS Name, role AS Role, reason AS Reason, COUNT(*) AS Articles, MIN(article || ':' || entity) AS Example
            FROM known_names WHERE known = @known GROUP BY name, role, reason ORDER BY COUNT(*) DESC, name, role, reason
            """;
        return new KnownDetails(entity, database.Connection.Query<KnownName>(Names, new { known }).AsList(), Changes(root));
    }

    /// <summary>Merges and splits, in their order.</summary>
    /// <param name="root">Only those of this entity; <c>null</c> for all.</param>
    public IReadOnlyList<EntityChange> Changes(long? root = null)
    {
        const string Sql = """
            SELECT l.id AS Number, l.done_at AS At, l.done_by AS By, l.action AS Action, 'k' || l.known_id AS Id, 'k' || l.other_id AS Other, l.name AS Name, l.note AS Note
            FROM known_log l JOIN known a ON a.id = l.known_id JOIN known b ON b.id = l.other_id
            """;
        return database.Connection.Query<EntityChange>(
            root is null ? $"{Sql} ORDER BY l.id" : $"{Sql} WHERE a.root_id = @root OR b.root_id = @root ORDER BY l.id", new { root }).AsList();
    }
}
