using System.Diagnostics.CodeAnalysis;
using Parley.Cli.Terminal;
using Parley.Text;
using Parley.Text.Pipeline;
using Parley.Text.Reading;

namespace Parley.Cli.Work;

/// <summary>Reads one article of many: what goes wrong in it is told and costs none of the others.</summary>
internal static class ArticleAnalysis
{
    /// <summary>Runs the pipeline over an article.</summary>
    /// <returns>False, with the reason, when the article is too long or shows a fault of ours.</returns>
    public static bool TryRun(
        Article article, Lazy<Pipeline> pipeline, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out ReadFailure? failure)
    {
        document = null;
        failure = ArticleLimits.Check(article);
        if (failure is not null) return false;
        var loaded = pipeline.Value;
        try
        {
            document = loaded.Analyze(article);
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            // A fault of ours in one article must not cost the user the other ten thousand.
            Diagnostics.Trace(e);
            failure = new ReadFailure(article.Id, $"an internal error ({e.GetType().Name}: {e.Message}); please report it with the text");
            return false;
        }
    }
}
