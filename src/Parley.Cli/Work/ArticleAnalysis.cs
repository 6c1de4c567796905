using Parley.Text;
using Parley.Text.Pipeline;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Reads one article of many: what goes wrong in it is told and costs none of the others.</summary>
internal static class ArticleAnalysis
{
    /// <summary>Runs the pipeline over an article, and makes of the layers what is wanted.</summary>
    /// <param name="article">The article.</param>
    /// <param name="pipeline">Loaded when the first article needs it; that it cannot be loaded is no fault of the article.</param>
    /// <param name="make">Makes the result.</param>
    /// <param name="result">What came of it.</param>
    /// <returns>The failure when the article is too long or shows a fault of ours, else <c>null</c>.</returns>
    public static ReadFailure? Try<T>(Article article, Lazy<Pipeline> pipeline, Func<Document, T> make, out T? result)
    {
        result = default;
        if (ArticleLimits.Check(article) is { } failure) return failure;
        var loaded = pipeline.Value;
        return OneOfMany.Try(article.Id, () => make(loaded.Analyze(article)), out result);
    }
}
