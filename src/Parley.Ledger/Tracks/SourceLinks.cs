using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tracks;

/// <summary>Tells which reports are independent as far as the ledger knows.</summary>
/// <remarks>Immutable. Memory: 32 bytes for each link between two articles.</remarks>
internal sealed class SourceLinks
{
    private readonly (long Article, long Other)[] _related;

    /// <summary>Reads which articles are copies or rewrites of which.</summary>
    public SourceLinks(Database database)
    {
        var links = new List<(long, long)>();
        using var reader = database.Connection.ExecuteReader("SELECT article_id, other_id FROM article_link");
        while (reader.Read())
        {
            var (article, other) = (reader.GetInt64(0), reader.GetInt64(1));
            links.Add((article, other));
            links.Add((other, article));
        }
        _related = [.. links];
        Array.Sort(_related);
    }

    /// <summary>The copies and rewrites of an article, and what it copies.</summary>
    public IEnumerable<long> Related(long article)
    {
        for (var i = From(article); i < _related.Length && _related[i].Article == article; i++) yield return _related[i].Other;
    }

    /// <summary>Whether one article is a copy or rewrite of the other, as far as is known.</summary>
    public bool AreRelated(long article, long other) => Array.BinarySearch(_related, (article, other)) >= 0;

    /// <summary>Reports of one outlet, and copies and rewrites, count as one.</summary>
    public int Count(IReadOnlyList<FoundStep> reports)
    {
        var left = reports.DistinctBy(report => report.ArticleId).ToDictionary(report => report.ArticleId, report => report.Outlet);
        var origins = 0;
        while (left.Count > 0)
        {
            origins++;
            var open = new Stack<long>([left.Keys.Min()]);
            while (open.TryPop(out var article))
            {
                if (!left.Remove(article, out var outlet)) continue;
                foreach (var other in left.Where(each => each.Value is not null && each.Value == outlet).Select(each => each.Key).Concat(Related(article).Where(left.ContainsKey))) open.Push(other);
            }
        }
        return origins;
    }

    // No article has the lowest number there is, so the search never hits and tells where the article's links begin.
    private int From(long article) => ~Array.BinarySearch(_related, (article, long.MinValue));
}
