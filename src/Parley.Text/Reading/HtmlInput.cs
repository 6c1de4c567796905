using Parley.Text.Reading.Html;

namespace Parley.Text.Reading;

/// <summary>Reads an HTML page: one article, title and paragraphs of the main text.</summary>
internal static class HtmlInput
{
    /// <summary>Reads the article.</summary>
    public static IEnumerable<ReadResult> Read(HeadStream stream, InputName name, ReadingOptions options)
    {
        var limits = options.Limits;
        var markup = WholeText.Read(
            stream, Math.Min(limits.MaxHtmlBytes, limits.MaxTextBytes), nameof(ReadingLimits.MaxHtmlBytes), "give its text as plain text");
        using var page = PageParser.Parse(markup, limits);
        var draft = PageMetadata.Read(page);
        // The address a page names is a claim that copies of it share, so the file's name tells pages apart.
        draft[Column.Id] = name.Id;
        var onPage = page.Body is { } body ? PageWords.Of(body) : 0;
        var paragraphs = ArticleBody.Choose(MainText.Find(page, draft[Column.Title]), draft[Column.Text], limits);
        if (paragraphs.Count == 0)
        {
            yield return ReadResult.Failed(name.Shown, "no text was found on the page (it may be made by scripts); save the text itself");
            yield break;
        }
        draft[Column.Text] = ArticleText.Join(draft[Column.Title], paragraphs);
        var result = draft.ToResult(options, name);
        yield return result.Article is { } article
            ? ReadResult.Of(article with { LeftOutWords = Math.Max(0, onPage - PageWords.Of(article.Text)) })
            : result;
    }
}
