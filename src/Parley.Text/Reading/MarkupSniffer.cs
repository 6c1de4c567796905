namespace Parley.Text.Reading;

/// <summary>Tells HTML, feeds and other XML apart by their first tags.</summary>
internal static class MarkupSniffer
{
    private const int LateHtmlWithin = 2048;

    private static readonly string[] PageStarts = ["<!doctype html", "<html", "<head", "<body"];

    // What fragments of pages begin with.
    private static readonly string[] FragmentStarts =
        ["a", "article", "b", "blockquote", "center", "div", "em", "font", "h1", "h2", "h3", "h4", "header", "i", "link", "main", "meta", "p",
         "script", "section", "span", "strong", "style", "table", "title", "ul"];

    /// <summary>The kind of a text that begins with <c>&lt;</c>; null when it is no markup.</summary>
    public static ContentKind? KindOf(ReadOnlySpan<char> start)
    {
        var body = SkipPrologue(start);
        var name = NameOfTag(body);
        if (name is "rss" or "feed" or "rdf:rdf" or "channel") return ContentKind.Feed;
        if (IsPage(body) || Array.IndexOf(FragmentStarts, name) >= 0 || IsLateHtml(body)) return ContentKind.Html;
        if (body.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)) return DoctypeKind(body);
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? ContentKind.OtherXml : null;
    }

    /// <summary>True when the page begins only after other text, as saved pages sometimes do.</summary>
    public static bool IsLateHtml(ReadOnlySpan<char> start)
    {
        var head = start[..Math.Min(start.Length, LateHtmlWithin)];
        return head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) ||
               (head.Contains("<html", StringComparison.OrdinalIgnoreCase) && head.Contains("<head", StringComparison.OrdinalIgnoreCase));
    }

    // A feed with a DTD is still a feed; that the DTD is refused is said by its reader.
    private static ContentKind DoctypeKind(ReadOnlySpan<char> body)
    {
        var name = body["<!doctype".Length..].TrimStart();
        return name.StartsWith("rss", StringComparison.OrdinalIgnoreCase) || name.StartsWith("feed", StringComparison.OrdinalIgnoreCase)
            ? ContentKind.Feed
            : ContentKind.OtherXml;
    }

    private static bool IsPage(ReadOnlySpan<char> body)
    {
        foreach (var page in PageStarts)
            if (body.StartsWith(page, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // Declarations, processing instructions and comments stand before the root.
    private static ReadOnlySpan<char> SkipPrologue(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            var close = text.StartsWith("<?") ? "?>" : text.StartsWith("<!--") ? "-->" : null;
            if (close is null) return text;
            var end = text.IndexOf(close);
            if (end < 0) return [];
            text = text[(end + close.Length)..];
        }
    }

    private static string NameOfTag(ReadOnlySpan<char> body)
    {
        if (body.IsEmpty || body[0] != '<') return "";
        var end = 1;
        while (end < body.Length && end < 20 && (char.IsAsciiLetterOrDigit(body[end]) || body[end] is ':' or '-' or '_')) end++;
        var closes = end < body.Length && (char.IsWhiteSpace(body[end]) || body[end] is '>' or '/');
        return closes ? body[1..end].ToString().ToLowerInvariant() : "";
    }
}
