using System.Globalization;
using Parley.Text;
using Parley.Text.Reading;

namespace Parley;

/// <summary>How long an article may be.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ArticleLimits
{
    /// <summary>The analysis of an article is held in memory whole: about 100 bytes for each character.</summary>
    public const int MostCharacters = 8_000_000;

    /// <summary>The reason to refuse an article, or <c>null</c>.</summary>
    public static ReadFailure? Check(Article article) => article.Text.Length <= MostCharacters
        ? null
        : new ReadFailure(article.Id, string.Create(CultureInfo.InvariantCulture,
            $"the text has {article.Text.Length:N0} characters, an article may have {MostCharacters:N0}; split it into one article a file, or a line of JSON lines"));
}
