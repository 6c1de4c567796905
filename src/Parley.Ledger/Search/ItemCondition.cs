using System.Globalization;
using System.Text;
using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Entities;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Search;

/// <summary>Writes a query as a condition of SQL for one kind of item: as the machine had them, or as people see them.</summary>
/// <remarks>
/// The index holds what the machine said. So what people said something about is taken out of its answer and decided one by one
/// (<see cref="QueryMatcher"/>); it is little beside the rest. In the condition, <c>i</c> is the item and <c>a</c> its article.
/// </remarks>
/// <param name="database">The ledger.</param>
/// <param name="kind">The kind of items.</param>
/// <param name="amended">What people said; <c>null</c> for the machine's words.</param>
internal sealed class ItemCondition(Database database, ItemKind kind, AmendedItems? amended)
{
    private const string Never = "1 = 0";

    private readonly QuerySql _sql = new(database, kind, isAmended: amended is not null);

    /// <summary>The values.</summary>
    public DynamicParameters Parameters => _sql.Parameters;

    /// <summary>The condition, or <c>null</c> when it can never hold.</summary>
    public string? Of(QueryNode query)
    {
        var machine = _sql.Condition(query);
        if (amended?.Of(kind) is not { Count: > 0 } items) return machine;
        var matcher = new QueryMatcher(query, IsOfOrigin, IsKnown);
        var found = new StringBuilder();
        foreach (var (id, item) in items)
            if (!item.Amendments.IsRejected && matcher.Holds(item))
                found.Append(CultureInfo.InvariantCulture, $"{(found.Length == 0 ? "" : ",")}{id}");
        if (machine is null && found.Length == 0) return null;
        var rest = $"(({machine ?? Never}) AND NOT EXISTS (SELECT 1 FROM amendment x WHERE x.article_id = i.article_id AND x.local_id = i.local_id))";
        return found.Length == 0 ? rest : $"{rest} OR i.id IN ({found})";
    }

    private bool IsKnown(KnownNode known, long article, IReadOnlyList<string> entities) => database.Connection.ExecuteScalar<long>(
        $"SELECT COUNT(*) FROM entity_known l JOIN known k ON k.id = l.known_id WHERE l.article_id = @article AND {database.Among("l.local_id", "@entities")} AND k.root_id = (SELECT root_id FROM known WHERE id = @number)",
        new { article, entities, number = KnownIds.Number(known.Id) }) > 0;

    private bool IsOfOrigin(OriginNode origin, long id)
    {
        var sql = new QuerySql(database, ItemKind.Statement, isAmended: true);
        if (sql.Condition(origin) is not { } condition) return false;
        sql.Parameters.Add("@own", id);
        return database.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM statement i WHERE i.id = @own AND ({condition})", sql.Parameters) > 0;
    }
}
