using Parley.Text;

namespace Parley.Web.Pages.Articles;

/// <summary>Finds words that a link carries: where they stood, or where they stand now if that is certain.</summary>
/// <remarks>It never chooses among several places, and never takes words that only look alike.</remarks>
internal static class WordsFinder
{
    /// <summary>What became of the words, and where they are to be shown.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="words">The words; <c>null</c> when the link carries none.</param>
    /// <param name="at">Where they began, in code points; <c>null</c> when the link does not say.</param>
    public static (WordsFound? Found, TextSpan? Place) Find(string text, string? words, int? at)
    {
        if (string.IsNullOrWhiteSpace(words)) return (null, null);
        var places = new List<int>();
        for (var i = text.IndexOf(words, StringComparison.Ordinal); i >= 0; i = text.IndexOf(words, i + 1, StringComparison.Ordinal)) places.Add(i);
        if (at is { } point && point >= 0 && point <= text.Length && places.Contains(new CodePointMap(text).ToUtf16(point)))
            return (new WordsFound(words, places.Count, true, false), Span(new CodePointMap(text).ToUtf16(point)));
        return places is [var only]
            ? (new WordsFound(words, 1, true, at is not null), Span(only))
            : (new WordsFound(words, places.Count, false, true), null);

        TextSpan Span(int start) => new(start, start + words.Length);
    }
}
