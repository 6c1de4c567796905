using AngleSharp.Html.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>Finds what a page says about its article: title, date, author, outlet and address.</summary>
/// <remarks>
/// Each is looked for in JSON-LD, then OpenGraph and other meta tags, then microdata and the page itself; the first that is there is taken.
/// </remarks>
internal sealed class PageMetadata
{
    private static readonly string[] TitleTags = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title"];
    private static readonly string[] DateTags =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "pubdate", "publish-date", "publish_date", "publication_date",
        "article.published", "published-date", "date", "article:modified_time", "og:updated_time",
    ];
    private static readonly string[] AuthorTags =
        ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "twitter:creator"];
    private static readonly string[] OutletTags = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "apple-mobile-web-app-title"];

    private const int LongestByline = 100;

    private readonly IHtmlDocument _page;
    private readonly Dictionary<string, string> _tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedData? _data;

    private PageMetadata(IHtmlDocument page)
    {
        _page = page;
        _data = LinkedData.Find(page);
        foreach (var meta in page.QuerySelectorAll("meta"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { Length: > 0 } key &&
                meta.GetAttribute("content") is { } value && !string.IsNullOrWhiteSpace(value))
                _tags.TryAdd(key.Trim(), WhiteSpace.Reduce(value));
    }

    /// <summary>The parts that the page names; the text is there only when JSON-LD holds it.</summary>
    public static ArticleDraft Read(IHtmlDocument page)
    {
        var metadata = new PageMetadata(page);
        var url = metadata.Url();
        var outlet = metadata._data?.Outlet ?? metadata.Tag(OutletTags);
        return new ArticleDraft
        {
            [Column.Title] = metadata.Title(outlet),
            [Column.Date] = metadata.Date(url),
            [Column.Author] = metadata.Author(),
            [Column.Outlet] = outlet ?? WebAddress.HostOf(url),
            [Column.Url] = url,
            [Column.Text] = metadata._data?.Body,
        };
    }

    private string? Title(string? outlet)
    {
        var heading = OnlyHeading();
        var named = _data?.Title ?? Tag(TitleTags) ?? Line(_page.Title);
        if (named is null) return heading;
        // Headings say what readers see; titles add the outlet's name, or are cut short.
        if (heading is not null && (named.StartsWith(heading, StringComparison.OrdinalIgnoreCase) || heading.StartsWith(named.TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase)))
            return heading;
        return PageTitle.WithoutOutlet(named, outlet);
    }

    private string? OnlyHeading()
    {
        var headings = _page.QuerySelectorAll("h1");
        return headings.Length == 1 ? Line(headings[0].TextContent) : Line(_page.QuerySelector("[itemprop~=headline]")?.TextContent);
    }

    private string? Date(string? url) =>
        Dated(_data?.Date) ?? FromTags() ?? FromElements("[itemprop~=datePublished]") ?? FromElements("time[pubdate], article time[datetime], time[datetime]") ??
        FromElements("article time, time") ?? AddressDate.Find(url);

    private string? FromTags()
    {
        foreach (var name in DateTags)
            if (_tags.TryGetValue(name, out var value) && Dated(value) is { } date)
                return date;
        return null;
    }

    private string? FromElements(string selector)
    {
        foreach (var element in _page.QuerySelectorAll(selector))
            if ((Dated(element.GetAttribute("datetime")) ?? Dated(element.GetAttribute("content")) ?? Dated(element.TextContent)) is { } date)
                return date;
        return null;
    }

    private string? Author()
    {
        if (_data?.Author is { } author) return author;
        foreach (var name in AuthorTags)
            if (_tags.TryGetValue(name, out var value) && Byline.Clean(value) is { } byline)
                return byline;
        foreach (var element in _page.QuerySelectorAll("[itemprop~=author], [rel~=author], .byline-name, .author-name, .byline, .author"))
            if (element.TextContent.Length <= LongestByline && Byline.Clean(element.TextContent) is { } byline)
                return byline;
        return null;
    }

    private string? Url() =>
        WebAddress.Clean(_page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? WebAddress.Clean(Tag(["og:url", "twitter:url"])) ??
        WebAddress.Clean(_data?.Url);

    private string? Tag(string[] names)
    {
        foreach (var name in names)
            if (_tags.TryGetValue(name, out var value))
                return value;
        return null;
    }

    private static string? Dated(string? value) => DateText.Normalize(value);

    private static string? Line(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var line = WhiteSpace.Reduce(value);
        return line.Length == 0 ? null : line;
    }
}
