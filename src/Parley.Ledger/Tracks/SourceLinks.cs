using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tracks;

/// <summary>Tells which reports are independent as far as the ledger knows.</summary>
internal sealed class SourceLinks
{
    private readonly ILookup<long, long> _related;

    /// <summary>Reads which articles are copies or rewrites of which.</summary>
    public SourceLinks(Database database) => _related = database.Connection
        .Query<(long Article, long Other)>("SELECT article_id, other_id FROM article_link")
        .SelectMany(link => new[] { link, (Article: link.Other, Other: link.Article) })
        .ToLookup(link => link.Article, link => link.Other);

    /// <summary>The copies and rewrites of an article, and what it copies.</summary>
    public IEnumerable<long> Related(long article) => _related[article];

    /// <summary>Whether one article is a copy or rewrite of the other, as far as is known.</summary>
    public bool AreRelated(long article, long other) => _related[article].Contains(other);

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
                foreach (var other in left.Where(each => each.Value is not null && each.Value == outlet).Select(each => each.Key).Concat(_related[article].Where(left.ContainsKey))) open.Push(other);
            }
        }
        return origins;
    }
}
