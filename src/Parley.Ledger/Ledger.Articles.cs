using Parley.Ledgers.Articles;

namespace Parley.Ledgers;

/// <content>Whole articles.</content>
public sealed partial class Ledger
{
    /// <summary>An article with its record, versions, copies and known entities; superseded ones too.</summary>
    /// <param name="key">Its key, or enough of its beginning.</param>
    /// <param name="amended">True to apply amendments; false for what the machine said.</param>
    /// <exception cref="LedgerException">There is no such article, or the key fits several.</exception>
    public StoredArticle ReadArticle(string key, bool amended = true)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Guard(() => new StoredArticleReader(_database).Read(key, amended));
    }
}
