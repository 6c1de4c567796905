namespace Parley.Ledgers.Amending;

/// <summary>Tells in SQL what people rejected: that of which the last word is so.</summary>
internal static class Rejections
{
    /// <summary>The condition that an item is not rejected.</summary>
    /// <param name="item">The name that the query gives to the item's table.</param>
    public static string None(string item) =>
        $"COALESCE((SELECT x.action FROM amendment x WHERE x.article_id = {item}.article_id AND x.local_id = {item}.local_id ORDER BY x.id DESC LIMIT 1), '') <> 'reject'";
}
