using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Search;

/// <summary>Runs queries.</summary>
internal sealed class Searcher(Database database)
{
    private static readonly ItemKind[] Order = [ItemKind.Statement, ItemKind.Event, ItemKind.Move, ItemKind.Article];

    /// <summary>Finds what a query asks for.</summary>
    public SearchResult Run(QueryNode query, int limit)
    {
        var items = new List<SearchItem>();
        var total = 0L;
        foreach (var kind in Order)
        {
            if (kind == ItemKind.Article && !NamesArticles(query)) continue;
            var sql = new QuerySql(database, kind);
            if (sql.Condition(query) is not { } condition) continue;
            var source = $"FROM {kind switch { ItemKind.Article => "article i JOIN article a ON a.id = i.id", _ => $"{TableOf(kind)} i JOIN article a ON a.id = i.article_id" }} WHERE a.superseded_by IS NULL AND ({condition})";
            var found = Page(kind, source, sql.Parameters, limit - items.Count);
            items.AddRange(found);
            total += items.Count < limit ? found.Count : database.Connection.ExecuteScalar<long>($"SELECT COUNT(*) {source}", sql.Parameters);
        }
        return new SearchResult(items, total);
    }

    // Words stand in the article of every statement too; so articles come only when they are meant.
    private static bool NamesArticles(QueryNode node) => node switch
    {
        AndNode and => and.Parts.Any(NamesArticles),
        OrNode or => or.Parts.Any(NamesArticles),
        KindNode kind => kind.Kind == ItemKind.Article,
        WordsNode words => words.Field?.Kinds is [ItemKind.Article],
        _ => false,
    };

    private List<SearchItem> Page(ItemKind kind, string source, DynamicParameters parameters, int limit)
    {
        if (limit <= 0) return [];
        parameters.Add("@limit", limit);
        return database.Connection.Query<SearchItem>($"SELECT {ColumnsOf(kind)} {source} ORDER BY a.date NULLS LAST, i.id LIMIT @limit", parameters).AsList();
    }

    private static string TableOf(ItemKind kind) => kind switch
    {
        ItemKind.Statement => "statement",
        ItemKind.Event => "event",
        ItemKind.Move => "move",
        _ => "article",
    };

    private static string ColumnsOf(ItemKind kind) => $"'{TableOf(kind)}' AS Kind, a.date AS Date, a.outlet AS Outlet, " + kind switch
    {
        ItemKind.Statement => "a.article_key || ':' || i.local_id AS Id, i.source_name AS Who, i.kind AS Does, i.addressee_name AS Whom, i.content AS Text, i.time_value AS Time, i.confidence AS Confidence",
        ItemKind.Event => "a.article_key || ':' || i.local_id AS Id, i.sources AS Who, i.type AS Does, i.targets AS Whom, i.evidence AS Text, i.status AS Status, i.time_value AS Time, i.confidence AS Confidence",
        ItemKind.Move => "a.article_key || ':' || i.local_id AS Id, i.actor AS Who, i.kind AS Does, i.toward AS Whom, i.evidence AS Text, i.issues AS Issue, i.time_value AS Time",
        _ => "a.article_key AS Id, a.author AS Who, COALESCE(a.title, a.given_id) AS Text",
    };
}
