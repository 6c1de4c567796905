namespace Parley.Text.Reading;

/// <summary>Reads plain text: one article, whose text is the whole file.</summary>
internal static class PlainTextInput
{
    private const int LongestTitle = 300;

    /// <summary>Reads the article.</summary>
    public static IEnumerable<ReadResult> Read(HeadStream stream, InputName name, ReadingOptions options)
    {
        var text = WholeText.Read(stream, options.Limits.MaxTextBytes, nameof(ReadingLimits.MaxTextBytes), "split it into articles");
        var draft = new ArticleDraft { [Column.Text] = text, [Column.Title] = TitleOf(text) };
        yield return draft.ToResult(options, name);
    }

    /// <summary>The first line, when a blank line follows and it is no paragraph.</summary>
    internal static string? TitleOf(string text)
    {
        var rest = text.AsSpan();
        var end = rest.IndexOf('\n');
        if (end is <= 0 or > LongestTitle) return null;
        var title = rest[..end].Trim();
        rest = rest[(end + 1)..];
        end = rest.IndexOf('\n');
        if (end < 0 || !rest[..end].IsWhiteSpace() || rest[end..].IsWhiteSpace()) return null;
        return title.IsEmpty ? null : title.ToString();
    }
}
