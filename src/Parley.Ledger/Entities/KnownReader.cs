using Dapper;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Lists known entities.</summary>
internal sealed class KnownReader(Database database)
{
    private const int MostAtOnce = 500;

    private const string Columns =
        "known AS Id, name AS Name, type AS Type, country AS Country, articles AS Articles, mentions AS Mentions, first_date AS FirstDate, last_date AS LastDate";

    /// <summary>Those with a name that has all the words, the most frequent first; without words, all.</summary>
    public IReadOnlyList<KnownEntity> Find(string words, int limit)
    {
        var wanted = Folding.Words(words);
        const string Order = "ORDER BY articles DESC, mentions DESC, name, known";
        if (wanted.Count == 0) return database.Connection.Query<KnownEntity>($"SELECT {Columns} FROM known_entities {Order} LIMIT @limit", new { limit }).AsList();
        var roots = Roots(wanted);
        if (roots.Count == 0) return [];
        var found = new List<KnownEntity>();
        foreach (var some in roots.Chunk(MostAtOnce))
            found.AddRange(database.Connection.Query<KnownEntity>($"SELECT {Columns} FROM ({OfRoots}) q", new { some }));
        return [.. found.OrderByDescending(each => each.Articles).ThenByDescending(each => each.Mentions).ThenBy(each => each.Name, StringComparer.Ordinal).ThenBy(each => each.Id, StringComparer.Ordinal).Take(limit)];
    }

    // As the view known_entities, for some of them: a condition on the view would count all the others too.
    private string OfRoots => $"""
        SELECT 'k' || r.id AS known, r.name, r.type, r.country, COUNT(DISTINCT a.id) AS articles, CAST(SUM(e.mention_count) AS BIGINT) AS mentions,
            MIN(a.date) AS first_date, MAX(a.date) AS last_date
        FROM known r JOIN known k ON k.root_id = r.id JOIN entity_known l ON l.known_id = k.id
            JOIN article a ON a.id = l.article_id JOIN entity e ON e.article_id = l.article_id AND e.local_id = l.local_id
        WHERE a.superseded_by IS NULL AND {database.Among("r.id", "@some")} GROUP BY r.id, r.name, r.type, r.country
        """;

    // Names first, which are few, then who bears them.
    private List<long> Roots(List<string> wanted)
    {
        var names = database.Connection.Query<string>("SELECT DISTINCT name FROM entity").Where(name => wanted.TrueForAll(Folding.Words(name).Contains));
        var sql = $"""
            SELECT DISTINCT k.root_id FROM entity e JOIN entity_known l ON l.article_id = e.article_id AND l.local_id = e.local_id
                JOIN known k ON k.id = l.known_id JOIN article a ON a.id = e.article_id
            WHERE a.superseded_by IS NULL AND {database.Among("e.name", "@some")}
            """;
        var roots = new SortedSet<long>();
        foreach (var some in names.Chunk(MostAtOnce)) roots.UnionWith(database.Connection.Query<long>(sql, new { some }));
        return [.. roots];
    }

    /// <summary>One of them; of a merged one, that into which it was merged.</summary>
    /// <exception cref="LedgerException">There is none.</exception>
    public KnownDetails Read(string id)
    {
        var root = RootOf(database, id);
        var entity = database.Connection.QueryFirstOrDefault<KnownEntity>($"SELECT {Columns} FROM ({OfRoots}) q", new { some = new[] { root } })
            ?? throw new LedgerException($"{id}: no current article names this entity any more");
        const string Names = """
            SELECT e.name AS Name, e.role AS Role, l.reason AS Reason, COUNT(*) AS Articles, MIN(a.article_key || ':' || e.local_id) AS Example
            FROM known k JOIN entity_known l ON l.known_id = k.id JOIN article a ON a.id = l.article_id
                JOIN entity e ON e.article_id = l.article_id AND e.local_id = l.local_id
            WHERE k.root_id = @root AND a.superseded_by IS NULL GROUP BY e.name, e.role, l.reason ORDER BY COUNT(*) DESC, e.name, e.role, l.reason
            """;
        return new KnownDetails(entity, database.Connection.Query<KnownName>(Names, new { root }).AsList(), Changes(root));
    }

    /// <summary>The number of the entity that an id leads to; of a merged one, that into which it was merged.</summary>
    /// <exception cref="LedgerException">There is none.</exception>
    public static long RootOf(Database database, string id) =>
        database.Connection.ExecuteScalar<long?>("SELECT root_id FROM known WHERE id = @number", new { number = KnownIds.Number(id) })
        ?? throw new LedgerException($"{id}: the ledger has no such entity");

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
