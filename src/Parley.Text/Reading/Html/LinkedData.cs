using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Parley.Text.Reading.Html;

/// <summary>What the JSON-LD of a page says about its article, in the words of schema.org.</summary>
/// <remarks>Broken JSON-LD is passed over, since the page's other marks serve as well.</remarks>
internal sealed record LinkedData(string? Title, string? Date, string? Author, string? Outlet, string? Url, string? Body)
{
    private const int MaxDepth = 32;

    /// <summary>The data of the page's article; null when there is none.</summary>
    public static LinkedData? Find(IHtmlDocument page)
    {
        LinkedData? other = null;
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            using var document = Parse(script.TextContent);
            if (document is null) continue;
            foreach (var node in Nodes(document.RootElement, 0))
                if (IsArticle(node)) return Read(node);
                else if (TypeOf(node) is "WebPage") other ??= Read(node);
        }
        return other;
    }

    private static JsonDocument? Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json.Trim().TrimEnd(';'), new JsonDocumentOptions { MaxDepth = MaxDepth, AllowTrailingCommas = true });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement element, int depth)
    {
        if (depth > 3) yield break;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                foreach (var node in Nodes(item, depth + 1))
                    yield return node;
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            yield return element;
            foreach (var name in (string[])["@graph", "mainEntity"])
                if (element.TryGetProperty(name, out var inner))
                    foreach (var node in Nodes(inner, depth + 1))
                        yield return node;
        }
    }

    // Article, NewsArticle, ReportageNewsArticle, BlogPosting ...
    private static bool IsArticle(JsonElement node) =>
        TypeOf(node) is { } type && (type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting");

    private static string? TypeOf(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return null;
        return type.ValueKind == JsonValueKind.Array && type.GetArrayLength() > 0 ? StringOf(type[0]) : StringOf(type);
    }

    private static LinkedData Read(JsonElement node) => new(
        Text(node, "headline") ?? Text(node, "name"),
        Text(node, "datePublished") ?? Text(node, "dateCreated"),
        node.TryGetProperty("author", out var author) || node.TryGetProperty("creator", out author) ? Names(author, 0) : null,
        node.TryGetProperty("publisher", out var publisher) ? Names(publisher, 0) : null,
        Text(node, "url") ?? Text(node, "mainEntityOfPage"),
        node.TryGetProperty("articleBody", out var body) ? StringOf(body) : null);

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? Line(StringOf(value)) : null;

    private static string? Names(JsonElement value, int depth)
    {
        if (depth > 2) return null;
        if (value.ValueKind == JsonValueKind.String) return Byline.Clean(Line(StringOf(value)) ?? "");
        if (value.ValueKind == JsonValueKind.Object) return value.TryGetProperty("name", out var name) ? Names(name, depth + 1) : null;
        if (value.ValueKind != JsonValueKind.Array) return null;
        var names = new List<string>();
        foreach (var item in value.EnumerateArray())
            if (Names(item, depth + 1) is { } name && !names.Contains(name))
                names.Add(name);
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? StringOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair
        }
    }

    private static string? Line(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var line = WhiteSpace.Reduce(System.Net.WebUtility.HtmlDecode(value));
        return line.Length == 0 ? null : line;
    }
}
