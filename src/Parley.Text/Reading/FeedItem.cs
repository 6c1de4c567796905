using System.Xml.Linq;
using Parley.Text.Reading.Html;

namespace Parley.Text.Reading;

/// <summary>Reads an article out of one item of a feed.</summary>
internal static class FeedItem
{
    // From the fullest to the barest.
    private static readonly string[] Bodies = ["encoded", "content", "description", "summary"];
    private static readonly string[] Dates = ["pubDate", "published", "date", "updated", "modified", "issued"];

    /// <summary>The article, or what is wrong with the item.</summary>
    public static ReadResult Read(XElement item, string? feedTitle, InputName name, ReadingOptions options)
    {
        var title = PlainText(Child(item, "title")?.Value);
        var paragraphs = Body(item, options.Limits);
        if (paragraphs.Count == 0 && title is null)
            return ReadResult.Failed(name.Shown, "the item has neither title nor text; leave it out");
        var draft = new ArticleDraft
        {
            [Column.Id] = (Child(item, "guid") ?? Child(item, "id"))?.Value,
            [Column.Title] = title,
            [Column.Text] = ArticleText.Join(title, paragraphs),
            [Column.Date] = FirstValue(item, Dates),
            [Column.Author] = AuthorOf(item),
            [Column.Outlet] = PlainText(Child(item, "source") is { } source ? Child(source, "title")?.Value ?? source.Value : null) ?? feedTitle,
            [Column.Url] = LinkOf(item),
        };
        return draft.ToResult(options, name);
    }

    /// <summary>The value with markup taken out, in one line; null when nothing is left.</summary>
    public static string? PlainText(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var text = value.Contains('<', StringComparison.Ordinal) || value.Contains('&', StringComparison.Ordinal)
            ? string.Join(' ', FragmentText.Paragraphs(value, ReadingLimits.Default))
            : value;
        text = WhiteSpace.Reduce(text);
        return text.Length == 0 ? null : text;
    }

    private static List<string> Body(XElement item, ReadingLimits limits)
    {
        foreach (var name in Bodies)
        {
            if (Child(item, name) is not { } body) continue;
            var markup = body.HasElements ? string.Concat(body.Nodes()) : body.Value;
            var paragraphs = FragmentText.Paragraphs(markup, limits);
            if (paragraphs.Count > 0) return paragraphs;
        }
        return [];
    }

    private static string? AuthorOf(XElement item)
    {
        var names = new List<string>();
        foreach (var element in item.Elements())
            if (element.Name.LocalName is "author" or "creator" && PlainText(Child(element, "name")?.Value ?? element.Value) is { } name)
                names.Add(name);
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? LinkOf(XElement item)
    {
        foreach (var link in item.Elements())
        {
            if (link.Name.LocalName != "link") continue;
            var address = link.Attribute("href")?.Value ?? link.Value;
            if (link.Attribute("rel")?.Value is null or "alternate" && WebAddress.Clean(address) is { } url) return url;
        }
        return WebAddress.Clean(Child(item, "guid")?.Value);
    }

    private static string? FirstValue(XElement item, string[] names)
    {
        foreach (var name in names)
            if (Child(item, name)?.Value is { Length: > 0 } value)
                return value;
        return null;
    }

    private static XElement? Child(XElement parent, string localName)
    {
        foreach (var element in parent.Elements())
            if (element.Name.LocalName == localName)
                return element;
        return null;
    }
}
