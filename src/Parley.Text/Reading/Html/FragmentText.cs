namespace Parley.Text.Reading.Html;

/// <summary>The text of a piece of HTML that holds nothing but the article, as feeds do.</summary>
internal static class FragmentText
{
    /// <summary>The paragraphs in order; plain text gives its own.</summary>
    /// <exception cref="InputException">The piece is past the limits of pages.</exception>
    public static List<string> Paragraphs(string markup, ReadingLimits limits)
    {
        var result = new List<string>();
        if (PageParser.Parse(markup, limits).Body is { } body)
            foreach (var block in BlockCollector.Collect(body, static _ => false))
                result.Add(block.Text);
        return result;
    }
}
