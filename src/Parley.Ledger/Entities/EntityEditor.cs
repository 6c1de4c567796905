using System.Data.Common;
using Dapper;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Entities;

/// <summary>Merges and splits known entities by hand. Every change is logged and can be taken back by its opposite.</summary>
internal sealed class EntityEditor(Database database)
{
    private DbConnection Connection => database.Connection;

    /// <summary>Takes two for one. The first gives its id and name.</summary>
    /// <exception cref="LedgerException">One does not exist, or they are one already.</exception>
    public void Merge(string into, string other, Edit edit)
    {
        using var transaction = database.BeginWriting();
        var target = Load(into, transaction).RootId;
        var source = Load(other, transaction).RootId;
        if (target == source) throw new LedgerException($"{into} and {other} are one entity already; see 'parley show {KnownIds.Of(target)}'");
        Execute("UPDATE known SET merged_into = @target WHERE id = @source", new { target, source }, transaction);
        Execute("UPDATE known SET root_id = @target WHERE root_id = @source", new { target, source }, transaction);
        Log("merge", source, target, null, edit, transaction);
        transaction.Commit();
    }

    /// <summary>Takes back a merge of this entity into another.</summary>
    /// <returns>The id that stands alone again.</returns>
    /// <exception cref="LedgerException">It does not exist or was not merged.</exception>
    public string Split(string id, Edit edit)
    {
        using var transaction = database.BeginWriting();
        var known = Load(id, transaction);
        if (known.RootId == known.Id) throw new LedgerException($"{id} was not merged into another entity; to take a name out of it, give the name: parley split {id} \"NAME\"");
        Execute("UPDATE known SET merged_into = NULL WHERE id = @Id", new { known.Id }, transaction);
        foreach (var below in Below(known.Id, transaction)) Execute("UPDATE known SET root_id = @Id WHERE id = @below", new { known.Id, below }, transaction);
        Log("split", known.Id, known.RootId, null, edit, transaction);
        transaction.Commit();
        return KnownIds.Of(known.Id);
    }

    /// <summary>Makes what articles call by this name, and took for the entity, an entity of its own; later articles follow.</summary>
    /// <returns>The new id.</returns>
    /// <exception cref="LedgerException">No article has this name for it, or none has another.</exception>
    public string Split(string id, string name, Edit edit)
    {
        using var transaction = database.BeginWriting();
        var known = Load(id, transaction);
        var all = Uses(known.RootId, transaction);
        var isPerson = all.Exists(use => use.Type == "person");
        var form = NameForm.Of(name, isPerson) ?? throw new LedgerException("the name is empty");
        var own = all.FindAll(use => NameForm.Of(use.Name, isPerson)?.Full == form.Full);
        if (own.Count == 0) throw new LedgerException($"no article has the name '{name}' for {id}; 'parley show {id}' lists its names");
        if (own.Count == all.Count) throw new LedgerException($"'{name}' is the only name of {id}");
        var number = 1 + Connection.ExecuteScalar<long>("SELECT MAX(id) FROM known", transaction: transaction);
        var first = own[0];
        Execute(
            "INSERT INTO known(id, name, type, country, root_id) VALUES (@number, @Name, @Type, @Country, @number)", new { number, first.Name, first.Type, first.Country }, transaction);
        foreach (var use in own)
            Execute(
                "UPDATE entity_known SET known_id = @number, reason = 'by hand' WHERE article_id = @ArticleId AND local_id = @LocalId", new { number, use.ArticleId, use.LocalId }, transaction);
        MoveKeys(known.RootId, number, form, own, transaction);
        Rename(known.RootId, form, all.Except(own), isPerson, transaction);
        Recount(known.RootId, number, transaction);
        Log("split", number, known.RootId, name, edit, transaction);
        transaction.Commit();
        return KnownIds.Of(number);
    }

    private sealed record Row(long Id, long RootId);

    private sealed record Use(long ArticleId, string LocalId, string Name, string Type, string? Country);

    private Row Load(string id, DbTransaction transaction) =>
        Connection.QueryFirstOrDefault<Row>("SELECT id AS Id, root_id AS RootId FROM known WHERE id = @number", new { number = KnownIds.Number(id) }, transaction)
        ?? throw new LedgerException($"{id}: the ledger has no such entity");

    private List<Use> Uses(long root, DbTransaction transaction)
    {
        const string Sql = """
            SELECT l.article_id AS ArticleId, l.local_id AS LocalId, e.name AS Name, e.type AS Type, e.country AS Country
            FROM entity_known l JOIN known k ON k.id = l.known_id JOIN entity e ON e.article_id = l.article_id AND e.local_id = l.local_id
            WHERE k.root_id = @root ORDER BY l.article_id, l.local_id
            """;
        return Connection.Query<Use>(Sql, new { root }, transaction).AsList();
    }

    // The whole name leads to the new one alone, all else by which it is found to both.
    private void MoveKeys(long root, long number, NameForm form, List<Use> own, DbTransaction transaction)
    {
        var key = NameKeys.Whole(form);
        Execute("DELETE FROM known_key WHERE name_key = @key AND known_id IN (SELECT id FROM known WHERE root_id = @root)", new { key, root }, transaction);
        var isPerson = own[0].Type == "person";
        var keys = own.SelectMany(use => NameForm.Of(use.Name, isPerson) is { } each ? NameKeys.Of(RowOf(use), each) : []).Append(key).Distinct(StringComparer.Ordinal);
        foreach (var each in keys) Execute("INSERT INTO known_key(name_key, known_id) VALUES (@each, @number) ON CONFLICT DO NOTHING", new { each, number }, transaction);
    }

    private static EntityRow RowOf(Use use) =>
        new() { ArticleId = use.ArticleId, LocalId = use.LocalId, Name = use.Name, Type = use.Type, Country = use.Country, Sectors = "", Mentions = "" };

    // What is left is called by the fullest of its names, the most frequent first.
    private void Rename(long root, NameForm form, IEnumerable<Use> left, bool isPerson, DbTransaction transaction)
    {
        var name = Connection.ExecuteScalar<string>("SELECT name FROM known WHERE id = @root", new { root }, transaction)!;
        if (NameForm.Of(name, isPerson)?.Full != form.Full) return;
        var better = left.GroupBy(use => use.Name, StringComparer.Ordinal).OrderByDescending(uses => NameForm.Of(uses.Key, isPerson)?.Core.Count ?? 0)
            .ThenByDescending(uses => uses.Count()).ThenBy(uses => uses.Key, StringComparer.Ordinal).First().Key;
        Execute("UPDATE known SET name = @better WHERE id = @root", new { better, root }, transaction);
    }

    private void Recount(long root, long number, DbTransaction transaction) => Execute(
        """
        UPDATE known SET articles = (SELECT COUNT(DISTINCT l.article_id) FROM entity_known l WHERE l.known_id = known.id AND l.reason NOT IN ('surname', 'prominent', 'office'))
        WHERE root_id = @root OR id = @number
        """,
        new { root, number }, transaction);

    private List<long> Below(long id, DbTransaction transaction)
    {
        var found = new List<long> { id };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(Connection.Query<long>("SELECT id FROM known WHERE merged_into = @parent ORDER BY id", new { parent = found[i] }, transaction));
        return found;
    }

    private void Log(string action, long known, long other, string? name, Edit edit, DbTransaction transaction)
    {
        var id = 1 + Connection.ExecuteScalar<long>("SELECT COALESCE(MAX(id), 0) FROM known_log", transaction: transaction);
        Execute(
            "INSERT INTO known_log(id, done_at, done_by, action, known_id, other_id, name, note) VALUES (@id, @Stamp, @By, @action, @known, @other, @name, @Note)",
            new { id, edit.Stamp, edit.By, action, known, other, name, edit.Note }, transaction);
    }

    private void Execute(string sql, object row, DbTransaction transaction) => Connection.Execute(sql, row, transaction);
}
