using Dapper;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Amending;

/// <summary>Reads everything about which people said something. Cost: linear in what was said, not in the ledger.</summary>
internal sealed class AmendedItems
{
    private const string Amended = "(SELECT DISTINCT article_id, local_id FROM amendment) x";

    private static readonly Dictionary<long, AmendedItem> Nothing = [];

    private readonly Database _database;
    private readonly Dictionary<string, ItemAmendments> _amendments;
    private readonly Dictionary<ItemKind, Dictionary<long, AmendedItem>> _read = [];

    /// <summary>Reads what was said; rows are read when they are asked for.</summary>
    public AmendedItems(Database database)
    {
        _database = database;
        _amendments = [];
        foreach (var group in new AmendmentStore(database).List(null).GroupBy(amendment => amendment.Item, StringComparer.Ordinal))
            if (ItemAmendments.Of(group) is { } valid) _amendments[group.Key] = valid;
    }

    /// <summary>What counts of what was said about an item; <c>null</c> when nothing does.</summary>
    /// <param name="id">Its full id.</param>
    public ItemAmendments? About(string id) => _amendments.GetValueOrDefault(id);

    /// <summary>The items of one kind in current articles, by their numbers; rejected ones too.</summary>
    public IReadOnlyDictionary<long, AmendedItem> Of(ItemKind kind)
    {
        if (_amendments.Count == 0 || kind == ItemKind.Article) return Nothing;
        if (!_read.TryGetValue(kind, out var items)) _read[kind] = items = Read(kind).ToDictionary(item => item.Id);
        return items;
    }

    private IEnumerable<AmendedItem> Read(ItemKind kind) => kind switch
    {
        ItemKind.Statement => Rows<StatementRow>("statement", row => (row.ArticleId, row.LocalId)).Select(Statement),
        ItemKind.Event => WithParties(Rows<EventRow>("event", row => (row.ArticleId, row.LocalId)), row => (row.ArticleId, row.LocalId), Event),
        _ => WithParties(Rows<MoveRow>("move", row => (row.ArticleId, row.LocalId)), row => (row.ArticleId, row.LocalId), Move),
    };

    private sealed record Found<T>(T Row, ArticleRow Article, ItemAmendments Amendments);

    private sealed record ArticleLine(long Id, string Key, string? Date, string? Outlet);

    private List<Found<T>> Rows<T>(string table, Func<T, (long Article, string Local)> idOf)
    {
        var articles = _database.Connection.Query<ArticleLine>(
            "SELECT a.id AS Id, a.article_key AS Key, a.date AS Date, a.outlet AS Outlet FROM article a WHERE a.superseded_by IS NULL AND a.id IN (SELECT article_id FROM amendment)")
            .ToDictionary(line => line.Id, line => new ArticleRow { Id = line.Id, ArticleKey = line.Key, Identity = "", GivenId = "", Text = "", Date = line.Date, Outlet = line.Outlet });
        var found = new List<Found<T>>();
        foreach (var row in _database.Connection.Query<T>($"SELECT {Select.Columns<T>("i")} FROM {Amended} JOIN {table} i ON i.article_id = x.article_id AND i.local_id = x.local_id ORDER BY i.id"))
        {
            var (article, local) = idOf(row);
            if (articles.TryGetValue(article, out var own) && About($"{own.ArticleKey}:{local}") is { } amendments) found.Add(new Found<T>(row, own, amendments));
        }
        return found;
    }

    private IEnumerable<AmendedItem> WithParties<T>(List<Found<T>> found, Func<T, (long, string)> idOf, Func<Found<T>, IReadOnlyList<PartyRow>, AmendedItem> make)
    {
        var parties = found.Count == 0 ? [] : _database.Connection.Query<PartyRow>(
            $"SELECT {Select.Columns<PartyRow>("p")} FROM {Amended} JOIN party p ON p.article_id = x.article_id AND p.owner = x.local_id ORDER BY p.article_id, p.owner, p.side, p.position").AsList();
        var byOwner = parties.ToLookup(party => (party.ArticleId, party.Owner));
        return found.Select(each => make(each, [.. byOwner[idOf(each.Row)]]));
    }

    private AmendedItem Statement(Found<StatementRow> found)
    {
        var amender = new RowAmender(() => _database.Connection.ExecuteScalar<string>("SELECT text FROM article WHERE id = @Id", new { found.Article.Id }) ?? "");
        return new AmendedItem(ItemKind.Statement, found.Row.Id, found.Article, amender.Apply(found.Row, found.Amendments), [], found.Amendments);
    }

    private static AmendedItem Event(Found<EventRow> found, IReadOnlyList<PartyRow> machine)
    {
        var (row, parties) = RowAmender.Apply(found.Row, machine, found.Amendments);
        return new AmendedItem(ItemKind.Event, row.Id, found.Article, row, parties, found.Amendments);
    }

    private static AmendedItem Move(Found<MoveRow> found, IReadOnlyList<PartyRow> machine)
    {
        var (row, parties) = RowAmender.Apply(found.Row, machine, found.Amendments);
        return new AmendedItem(ItemKind.Move, row.Id, found.Article, row, parties, found.Amendments);
    }
}
