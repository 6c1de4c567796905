namespace Parley.Text.Reading.Html;

/// <summary>Takes the outlet's name off the titles of pages: <c>Talks resume - The Daily</c>.</summary>
internal static class PageTitle
{
    private static readonly string[] Bars = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · "];

    /// <summary>The title without the outlet's name at its end or beginning; whole when the outlet is not known.</summary>
    public static string WithoutOutlet(string title, string? outlet)
    {
        if (string.IsNullOrEmpty(outlet)) return title;
        foreach (var bar in Bars)
        {
            if (title.EndsWith(bar + outlet, StringComparison.OrdinalIgnoreCase)) return title[..^(bar.Length + outlet.Length)].TrimEnd();
            if (title.StartsWith(outlet + bar, StringComparison.OrdinalIgnoreCase)) return title[(bar.Length + outlet.Length)..].TrimStart();
        }
        return title;
    }
}
