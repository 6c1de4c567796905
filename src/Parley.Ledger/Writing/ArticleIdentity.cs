using Parley.Records;

namespace Parley.Ledgers.Writing;

/// <summary>Says which contents are versions of one article.</summary>
/// <remarks>
/// A URL names an article everywhere. Any other id is only good within its file: two exports may both have an article "1", and two folders
/// a file of the same name. What came from no file has no identity but its content, so it never supersedes anything.
/// </remarks>
internal static class ArticleIdentity
{
    /// <summary>The identity of an article.</summary>
    public static string Of(Record record, string? source, string key)
    {
        if (record.Url is { } url) return url;
        return source is null ? key : source + "\n" + record.Id;
    }
}
