using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tracks;

/// <summary>Tells which articles have people, bodies and places in common.</summary>
internal sealed class ArticleSubjects
{
    private const int FewestShared = 2;
    private const int MostArticles = 32;

    private readonly ILookup<long, long> _named;

    /// <summary>Reads who and what every article names.</summary>
    public ArticleSubjects(Database database) => _named = database.Connection
        .Query<(long Article, long Known)>("SELECT DISTINCT l.article_id, k.root_id FROM entity_known l JOIN known k ON k.id = l.known_id ORDER BY l.article_id, k.root_id")
        .ToLookup(row => row.Article, row => row.Known);

    /// <summary>Pairs of articles that name two or more of the same; what more than half of them name, or very many, tells nothing.</summary>
    /// <remarks>Cost: linear in what they name, each thing being compared in at most 32 articles.</remarks>
    public IEnumerable<(long A, long B)> Shared(IReadOnlyCollection<long> articles)
    {
        var most = Math.Min(articles.Count / 2, MostArticles);
        var shared = new Dictionary<(long A, long B), int>();
        foreach (var group in articles.SelectMany(article => _named[article].Select(known => (known, article))).GroupBy(pair => pair.known, pair => pair.article))
        {
            var those = group.ToList();
            if (those.Count > most) continue;
            for (var i = 0; i < those.Count; i++)
                for (var k = i + 1; k < those.Count; k++)
                    shared[(those[i], those[k])] = shared.GetValueOrDefault((those[i], those[k])) + 1;
        }
        return shared.Where(pair => pair.Value >= FewestShared).Select(pair => pair.Key);
    }
}
