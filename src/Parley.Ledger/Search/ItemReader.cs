using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;
using Parley.Ledgers.Words;
using Parley.Text;

namespace Parley.Ledgers.Search;

/// <summary>Finds one item by its id.</summary>
internal sealed class ItemReader(Database database)
{
    private const int ShortestKey = 4;

    /// <summary>The item of an id: an article's key or the beginning of one, and, behind a colon, the id within its record.</summary>
    /// <param name="id">The id.</param>
    /// <param name="isAmended">True for what people made of it; false for what the machine said.</param>
    /// <exception cref="LedgerException">There is none, or more than one.</exception>
    public StoredItem Read(string id, bool isAmended)
    {
        var parts = id.Split(':', 2);
        var key = FindArticle(parts[0], id);
        var said = isAmended ? new ArticleAmendments(database, key) : null;
        if (parts.Length == 1) return Article(key, said);
        var kind = KindOf(parts[1]) ?? throw new LedgerException($"{id}: is no id; write it as the search shows it, such as {key}:s1");
        return (kind == ItemKind.Entity ? Entity(key, parts[1], said) : Items(kind, key, said).Find(item => item.Id == $"{key}:{parts[1]}"))
            ?? throw new LedgerException($"{id}: the article has no such {kind.ToString().ToLowerInvariant()}; 'parley show {key}' lists what it has");
    }

    /// <summary>The article's key and the local id of a statement, event, move or entity that exists.</summary>
    /// <exception cref="LedgerException">There is none.</exception>
    public (string Key, string Local) Resolve(string id)
    {
        var item = Read(id, isAmended: false);
        if (item.Kind == ItemKind.Article) throw new LedgerException($"{id}: is an article; name a part of it, such as {item.Id}:s1");
        var parts = item.Id.Split(':');
        return (parts[0], parts[1]);
    }

    private static ItemKind? KindOf(string local) => local.Length < 2 ? null : local[0] switch
    {
        's' => ItemKind.Statement,
        'v' => ItemKind.Event,
        'm' => ItemKind.Move,
        'e' => ItemKind.Entity,
        _ => null,
    };

    private string FindArticle(string prefix, string id)
    {
        if (prefix.Length is < ShortestKey or > ContentHash.Length || !prefix.All(char.IsAsciiHexDigitLower))
            throw new LedgerException($"{id}: is no id; an id begins with at least {ShortestKey} of the digits 0-9 and a-f, as the search shows them, or is that of an entity, such as k12 ('parley tracks ID' tells a track)");
        const string Sql = """
            SELECT a.article_key AS Key, n.article_key AS Newer FROM article a LEFT JOIN article n ON n.id = a.superseded_by
            WHERE a.article_key >= @prefix AND a.article_key < @end ORDER BY a.article_key LIMIT 6
            """;
        var found = database.Connection.Query<(string Key, string? Newer)>(Sql, new { prefix, end = prefix + "g" }).AsList();
        return found switch
        {
            [] => throw new LedgerException($"{id}: the ledger has no such article"),
            [{ Newer: { } newer } only] => throw new LedgerException($"{id}: the article was superseded by a newer version; see {newer} (the table article still has {only.Key})"),
            [var only] => only.Key,
            _ => throw new LedgerException($"{id}: several articles begin so ({string.Join(", ", found.Select(each => each.Key))}); give more digits"),
        };
    }

    private StoredItem Article(string key, ArticleAmendments? said)
    {
        var row = Rows("SELECT * FROM articles WHERE article = @key", key)[0];
        var parts = new[] { ItemKind.Statement, ItemKind.Event, ItemKind.Move }.SelectMany(kind => Items(kind, key, said)).Where(part => said?.IsRejected(part.Id) != true);
        return new StoredItem(ItemKind.Article, key, row, [.. parts], null) { Amendments = said?.Rejections() ?? [] };
    }

    private StoredItem? Entity(string key, string local, ArticleAmendments? said)
    {
        const string Sql = """
            SELECT v.*, 'k' || k.root_id AS known, l.reason FROM entities v JOIN article a ON a.article_key = v.article
                LEFT JOIN entity_known l ON l.article_id = a.id AND l.local_id = v.entity LEFT JOIN known k ON k.id = l.known_id
            WHERE v.article = @key AND v.entity = @local
            """;
        var row = database.Connection.Query(Sql, new { key, local }).Cast<IDictionary<string, object?>>().FirstOrDefault();
        if (row is null) return null;
        var item = new StoredItem(ItemKind.Entity, $"{key}:{local}", [.. row], [], null);
        return said?.Apply(item) ?? item;
    }

    private List<StoredItem> Items(ItemKind kind, string key, ArticleAmendments? said)
    {
        var (view, spans) = kind switch
        {
            ItemKind.Statement => ("statement", "content_spans"),
            ItemKind.Event => ("event", "evidence_spans"),
            _ => ("move", "evidence_spans"),
        };
        var text = database.Connection.ExecuteScalar<string>("SELECT text FROM article WHERE article_key = @key", new { key }) ?? "";
        var items = new List<StoredItem>();
        foreach (var row in Rows($"SELECT v.* FROM {view}s v JOIN {view} t ON v.{view} = v.article || ':' || t.local_id JOIN article a ON a.id = t.article_id AND a.article_key = v.article WHERE v.article = @key ORDER BY t.id", key))
        {
            var item = new StoredItem(kind, (string)row[0].Value!, row, [], null);
            item = said?.Apply(item) ?? item;
            items.Add(item with { Paragraph = Paragraph(text, item[spans] ?? "[]") });
        }
        return items;
    }

    private List<KeyValuePair<string, object?>[]> Rows(string sql, string key) =>
        [.. database.Connection.Query(sql, new { key }).Cast<IDictionary<string, object?>>().Select(row => row.ToArray())];

    private static string? Paragraph(string text, string spans)
    {
        var first = SpanLists.Read(spans);
        if (first.Count == 0) return null;
        var at = Math.Min(new CodePointMap(text).ToUtf16(first[0].Start), text.Length);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
