using System.Data.Common;
using Dapper;
using Parley.Ledgers.Mapping;
using Parley.Ledgers.Storage;
using Parley.Text;

namespace Parley.Ledgers.Linking;

/// <summary>Links a new article to those before it: copies, citations, statements that are the same.</summary>
/// <remarks>
/// Runs in the transaction that stores the article, so links are never missing and never half there. Candidates come from keys; how many
/// are compared is bounded, so the cost of an article does not grow with its number of relatives. The result depends on the order in which
/// articles are stored only where a bound is reached.
/// </remarks>
internal sealed class ArticleLinker(Database database, DbTransaction transaction)
{
    private const int MostCandidates = 24;
    private const double CopyOverlap = 0.4;
    private const double RewriteOverlap = 0.12;

    // Two short notes on one fact share some pieces by chance; they are copies only when nearly all is the same.
    private const int FewestShared = 20;
    private const double ShortResemblance = 0.8;

    private static readonly InsertTarget Citations = new(
        "citation", ["article_id", "position", "outlet", "words", "cue", "start_at", "end_at"],
        [typeof(long), typeof(long), typeof(string), typeof(string), typeof(string), typeof(long), typeof(long)]);

    private DbConnection Connection => database.Connection;

    /// <summary>Links the rows of an article that has just been stored.</summary>
    public void Link(RecordRows rows)
    {
        StoreCitations(rows.Article);
        var relatives = new StatementLinker(database, transaction).Link(rows);
        LinkArticle(rows.Article, relatives);
    }

    private void StoreCitations(ArticleRow article)
    {
        var map = new CodePointMap(article.Text);
        var rows = new List<object?[]>();
        foreach (var citation in CitationFinder.Find(article.Text))
        {
            var (start, end) = map.ToCodePoints(citation.Span);
            rows.Add([article.Id, rows.Count + 1L, citation.Outlet, citation.Words, citation.Cue, (long)start, (long)end]);
        }
        database.Insert(Citations, rows, transaction);
    }

    private void LinkArticle(ArticleRow article, IEnumerable<long> relatives)
    {
        var pieces = Shingles.Of(article.Text);
        var bands = MinHash.BandsOf(pieces);
        var candidates = Candidates(article, bands).Concat(relatives).Distinct().Take(MostCandidates * 2).Order().ToList();
        foreach (var (other, text) in Texts(candidates, article.Identity))
        {
            var (shared, overlap, resemblance) = Shingles.Compare(pieces, Shingles.Of(text));
            if (overlap < RewriteOverlap || (shared < FewestShared && resemblance < ShortResemblance)) continue;
            Connection.Execute(
                "INSERT INTO article_link(article_id, other_id, kind, overlap) VALUES (@Id, @other, @kind, @overlap)",
                new { article.Id, other, kind = overlap >= CopyOverlap ? "copy" : "rewrite", overlap = Math.Round(overlap, 4) }, transaction);
        }
        new KeyStore(database, transaction, "article_band", "band", "article_id").Add(bands, article.Id);
    }

    private IEnumerable<(long Id, string Text)> Texts(List<long> ids, string identity) => ids.Count == 0
        ? []
        : Connection.Query<(long, string)>(
            $"SELECT id, text FROM article WHERE {database.Among("id", "@ids")} AND identity <> @identity ORDER BY id", new { ids, identity }, transaction);

    private IEnumerable<long> Candidates(ArticleRow article, long[] bands)
    {
        if (bands.Length == 0) return [];
        var sql = $"SELECT article_id FROM article_band WHERE {database.Among("band", "@bands")} GROUP BY article_id ORDER BY COUNT(*) DESC, article_id LIMIT @most";
        return Connection.Query<long>(sql, new { bands, most = MostCandidates }, transaction);
    }
}
