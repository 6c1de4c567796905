namespace Parley.Text.Reading.Html;

/// <summary>Decides between the text found on a page and the one that its JSON-LD gives.</summary>
/// <remarks>
/// The page's own text has its paragraphs and headings, and is taken as a rule. Where scripts make the page, little of the article is
/// in it, and the JSON-LD has it whole.
/// </remarks>
internal static class ArticleBody
{
    private const int ShortestBody = 200;
    private const double LeastFound = 0.5;

    /// <summary>The better paragraphs of the two.</summary>
    /// <param name="found">What was found on the page.</param>
    /// <param name="declared">The articleBody of the JSON-LD, plain or marked up; null when there is none.</param>
    /// <param name="limits">Bound the markup in it.</param>
    public static List<string> Choose(List<string> found, string? declared, ReadingLimits limits)
    {
        if (declared is null || declared.Length < ShortestBody) return found;
        var length = 0;
        foreach (var paragraph in found) length += paragraph.Length;
        if (length >= LeastFound * declared.Length) return found;
        return Paragraphs(declared, limits);
    }

    private static List<string> Paragraphs(string body, ReadingLimits limits)
    {
        if (body.Contains("<p", StringComparison.OrdinalIgnoreCase) || body.Contains("<br", StringComparison.OrdinalIgnoreCase))
            return FragmentText.Paragraphs(body, limits);
        var result = new List<string>();
        foreach (var line in System.Net.WebUtility.HtmlDecode(body).Split('\n'))
            if (WhiteSpace.Reduce(line) is { Length: > 0 } paragraph)
                result.Add(paragraph);
        return result;
    }
}
