using Dapper;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tracks;

/// <summary>Tells of which two countries an article speaks most.</summary>
internal sealed class CountryMentions
{
    // Of a country that is named in passing an article is not about.
    private const int FewestMentions = 2;
    private const int LeastShare = 3;

    private readonly Dictionary<long, string[]> _main;

    /// <summary>Counts the mentions of each country, its people and places in every article.</summary>
    public CountryMentions(Database database) => _main = database.Connection
        .Query<(long Article, string Country, long Count)>("SELECT article_id AS Article, country AS Country, CAST(SUM(mention_count) AS BIGINT) AS Count FROM entity WHERE country IS NOT NULL GROUP BY article_id, country")
        .GroupBy(row => row.Article)
        .ToDictionary(rows => rows.Key, rows => Main([.. rows.Select(row => (row.Country, row.Count)).OrderByDescending(row => row.Count).ThenBy(row => row.Country, StringComparer.Ordinal).Take(2)]));

    /// <summary>Whether these two are the ones.</summary>
    public bool AreMain(long article, string a, string b) => _main.TryGetValue(article, out var main) && main.Contains(a, StringComparer.Ordinal) && main.Contains(b, StringComparer.Ordinal);

    private static string[] Main((string Country, long Count)[] two) => two is [var first, var second] && second.Count >= FewestMentions && second.Count * LeastShare >= first.Count ? [first.Country, second.Country] : [];
}
