using Dapper;
using Parley.Ledgers.Amending;
using Parley.Ledgers.Exporting;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Articles;

/// <summary>Reads an article with what belongs to it. Cost: six queries by key.</summary>
internal sealed class StoredArticleReader(Database database)
{
    private const int ShortestKey = 4;

    /// <summary>The article of a key, or of the beginning of one; superseded ones too.</summary>
    /// <exception cref="LedgerException">There is none, or more than one.</exception>
    public StoredArticle Read(string key, bool amended)
    {
        var (id, whole) = Find(key);
        var record = new RecordReader(database).ReadOne(whole, amended) ?? throw new LedgerException($"{key}: the ledger keeps no record of this article");
        return new StoredArticle(new StoredRecord(whole, record), Versions(id), Known(id), Copies(id), new AmendmentStore(database).List(whole));
    }

    private (long Id, string Key) Find(string key)
    {
        if (key.Length < ShortestKey || !key.All(char.IsAsciiHexDigitLower)) throw new LedgerException($"{key}: is no key of an article; a key has at least {ShortestKey} of the digits 0-9 and a-f");
        var found = database.Connection.Query<(long Id, string Key)>(
            "SELECT id, article_key FROM article WHERE article_key >= @key AND article_key < @end ORDER BY article_key LIMIT 2", new { key, end = key + "g" }).AsList();
        return found switch
        {
            [var only] => only,
            [] => throw new LedgerException($"{key}: the ledger has no such article"),
            _ => throw new LedgerException($"{key}: several articles begin so; give more digits"),
        };
    }

    private List<ArticleVersion> Versions(long id) => database.Connection.Query<ArticleVersion>(
        """
        SELECT v.article_key AS Article, v.version AS Number, v.date AS Date, v.title AS Title
        FROM article a JOIN article v ON v.identity = a.identity WHERE a.id = @id ORDER BY v.version, v.id
        """, new { id }).AsList();

    private Dictionary<string, string> Known(long id) => database.Connection.Query<(string Local, long Known)>(
        "SELECT l.local_id, k.root_id FROM entity_known l JOIN known k ON k.id = l.known_id WHERE l.article_id = @id", new { id })
        .ToDictionary(row => row.Local, row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"k{row.Known}"), StringComparer.Ordinal);

    private List<ArticleCopy> Copies(long id) => database.Connection.Query<ArticleCopy>(
        """
        SELECT b.article_key AS Article, b.title AS Title, b.outlet AS Outlet, b.date AS Date, l.kind AS Kind, l.overlap AS Overlap FROM (
            SELECT other_id AS id, kind, overlap FROM article_link WHERE article_id = @id
            UNION ALL SELECT article_id, kind, overlap FROM article_link WHERE other_id = @id) l
        JOIN article b ON b.id = l.id WHERE b.superseded_by IS NULL ORDER BY l.overlap DESC, b.id
        """, new { id }).AsList();
}
