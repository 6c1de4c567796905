using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Search;

/// <summary>Runs queries.</summary>
/// <param name="database">The ledger.</param>
/// <param name="isAmended">True for what people made of it; false for what the machine said.</param>
/// <param name="minConfidence">How sure an item must be, from 0 to 1; articles have no confidence.</param>
internal sealed class Searcher(Database database, bool isAmended, double minConfidence = 0)
{
    private static readonly ItemKind[] Order = [ItemKind.Statement, ItemKind.Event, ItemKind.Move, ItemKind.Article];

    private readonly AmendedItems? _amended = isAmended ? new AmendedItems(database) : null;

    /// <summary>Finds what a query asks for.</summary>
    public SearchResult Run(QueryNode query, int limit)
    {
        var items = new List<SearchItem>();
        var total = 0L;
        var isPossible = false;
        foreach (var kind in Order)
        {
            if (kind == ItemKind.Article && !NamesArticles(query)) continue;
            var sql = new ItemCondition(database, kind, _amended);
            if (sql.Of(query) is not { } condition) continue;
            isPossible = true;
            var source = $"FROM {kind switch { ItemKind.Article => "article i JOIN article a ON a.id = i.id", _ => $"{TableOf(kind)} i JOIN article a ON a.id = i.article_id" }} WHERE a.superseded_by IS NULL AND ({condition}){SureEnough(kind, sql.Parameters)}";
            var found = Page(kind, source, sql.Parameters, limit - items.Count);
            items.AddRange(found);
            total += items.Count < limit ? found.Count : database.Connection.ExecuteScalar<long>($"SELECT COUNT(*) {source}", sql.Parameters);
        }
        return new SearchResult(items, total) { IsImpossible = !isPossible };
    }

    // A move is as sure as the event that it is; about what people said something nobody need be unsure.
    private string SureEnough(ItemKind kind, DynamicParameters parameters)
    {
        if (minConfidence <= 0 || kind == ItemKind.Article) return "";
        parameters.Add("@least", minConfidence);
        var sure = kind == ItemKind.Move
            ? "NOT EXISTS (SELECT 1 FROM event e WHERE e.article_id = i.article_id AND e.local_id = i.event AND e.confidence < @least)"
            : "i.confidence >= @least";
        var said = isAmended ? " OR EXISTS (SELECT 1 FROM amendment x WHERE x.article_id = i.article_id AND x.local_id = i.local_id)" : "";
        return $" AND ({sure}{said})";
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
        var found = database.Connection.Query<SearchItem>($"SELECT i.id AS Number, {ColumnsOf(kind)} {source} ORDER BY a.date NULLS LAST, i.id LIMIT @limit", parameters).AsList();
        if (_amended?.Of(kind) is { Count: > 0 } changed)
            for (var i = 0; i < found.Count; i++)
                if (changed.TryGetValue(found[i].Number, out var item)) found[i] = Amend(found[i], item);
        return found;
    }

    private static SearchItem Amend(SearchItem found, AmendedItem item)
    {
        var noted = found with { Amended = item.Amendments.Summary() };
        return item.Row switch
        {
            StatementRow row => noted with { Who = row.SourceName, Does = row.Kind, Whom = row.AddresseeName, Text = row.Content, Time = row.TimeValue, Confidence = row.Confidence, Cue = row.Cue, Form = row.Form, Negated = row.Negated != 0 },
            EventRow row => noted with { Who = row.Sources, Does = row.Type, Whom = row.Targets, Status = row.Status, Time = row.TimeValue, Confidence = row.Confidence },
            MoveRow row => noted with { Who = row.Actor, Does = row.Kind, Whom = row.Toward, Issue = row.Issues, Time = row.TimeValue },
            _ => noted,
        };
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
        ItemKind.Statement => "a.article_key || ':' || i.local_id AS Id, i.source_name AS Who, i.kind AS Does, i.addressee_name AS Whom, i.content AS Text, i.time_value AS Time, i.confidence AS Confidence, i.cue AS Cue, i.form AS Form, i.negated AS Negated",
        ItemKind.Event => "a.article_key || ':' || i.local_id AS Id, i.sources AS Who, i.type AS Does, i.targets AS Whom, i.evidence AS Text, i.status AS Status, i.time_value AS Time, i.confidence AS Confidence",
        ItemKind.Move => "a.article_key || ':' || i.local_id AS Id, i.actor AS Who, i.kind AS Does, i.toward AS Whom, i.evidence AS Text, i.issues AS Issue, i.time_value AS Time",
        _ => "a.article_key AS Id, a.author AS Who, COALESCE(a.title, a.given_id) AS Text",
    };
}
