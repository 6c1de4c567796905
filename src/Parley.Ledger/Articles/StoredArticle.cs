using Parley.Ledgers.Amending;
using Parley.Ledgers.Exporting;

namespace Parley.Ledgers.Articles;

/// <summary>An article with all that is needed to show it: its record, its other versions, its copies, and who its entities are.</summary>
/// <param name="Record">The record, with what people said about it applied when that was asked for.</param>
/// <param name="Versions">All versions of the article, the oldest first; the one that is shown is among them.</param>
/// <param name="Known">For ids of entities of the record, the known entities that they are: <c>e3</c>, <c>k12</c>.</param>
/// <param name="Copies">Current articles with much the same words, those with most in common first.</param>
/// <param name="Amendments">What people said about its parts, in the order said.</param>
public sealed record StoredArticle(
    StoredRecord Record, IReadOnlyList<ArticleVersion> Versions, IReadOnlyDictionary<string, string> Known, IReadOnlyList<ArticleCopy> Copies, IReadOnlyList<Amendment> Amendments)
{
    /// <summary>The version that is shown.</summary>
    public ArticleVersion Version => Versions.First(version => version.Article == Record.Article);

    /// <summary>The newest version; the same as <see cref="Version"/> of a current article.</summary>
    public ArticleVersion Newest => Versions[^1];
}

/// <summary>A version of an article.</summary>
/// <param name="Article">Its key.</param>
/// <param name="Number">1, 2, ...</param>
/// <param name="Date">Its date of publication.</param>
/// <param name="Title">Its headline.</param>
public sealed record ArticleVersion(string Article, long Number, string? Date, string? Title);

/// <summary>An article with much the same words as another.</summary>
/// <param name="Article">Its key.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Where it was published.</param>
/// <param name="Date">When.</param>
/// <param name="Kind"><c>copy</c> or <c>rewrite</c>.</param>
/// <param name="Overlap">Share of the shorter text's three-word pieces that the longer one has, from 0 to 1.</param>
public sealed record ArticleCopy(string Article, string? Title, string? Outlet, string? Date, string Kind, double Overlap);
