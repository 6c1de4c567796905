using System.Globalization;

namespace Parley.Web.Parts;

/// <summary>The addresses of pages. All that is put into one is escaped.</summary>
public static class Links
{
    /// <summary>An article; with an item's id, that item chosen and in view.</summary>
    public static string Article(string key, string? item = null) =>
        $"/articles/{Escape(key)}" + (item is null ? "" : $"?item={Escape(item)}#{(item[0] == 'e' ? "names" : "m-" + Escape(item))}");

    /// <summary>The words of an item given by its full id, such as <c>5d2c91aa:s3</c>.</summary>
    public static string Item(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Split(':') is [var key, var item] ? Article(key, item) : Article(id);
    }

    /// <summary>Words of an article, by themselves and by where they stood: found again when the article is analysed anew.</summary>
    /// <param name="key">The article.</param>
    /// <param name="words">The words.</param>
    /// <param name="at">Where they begin, in code points.</param>
    public static string Words(string key, string words, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{Escape(key)}?words={Escape(words)}&at={at}#words");

    /// <summary>Two articles side by side.</summary>
    public static string Compare(string key, string other) => $"/articles/{Escape(key)}/compare/{Escape(other)}";

    /// <summary>The claim of a statement.</summary>
    public static string Claim(string statement) => $"/claims/{Escape(statement)}";

    /// <summary>A known entity.</summary>
    public static string Entity(string known) => $"/entities/{Escape(known)}";

    /// <summary>A negotiation.</summary>
    public static string Negotiation(string id) => $"/negotiations/{Escape(id)}";

    /// <summary>What a query finds.</summary>
    public static string Search(string query) => $"/search?q={Escape(query)}";

    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%3A", ":", StringComparison.Ordinal);
}
