using System.Diagnostics.CodeAnalysis;

namespace Parley.Text.Reading;

/// <summary>What came of one item of the input: an article, or the reason why there is none.</summary>
/// <remarks>Exactly one of the two is set. Immutable and thread-safe.</remarks>
public sealed record ReadResult
{
    private ReadResult(Article? article, ReadFailure? failure) => (Article, Failure) = (article, failure);

    /// <summary>The article, when it could be read.</summary>
    public Article? Article { get; }

    /// <summary>What is wrong, when it could not.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>True when there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Article is not null;

    /// <summary>The result that holds an article.</summary>
    public static ReadResult Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ReadResult(article, null);
    }

    /// <summary>The result that holds a failure.</summary>
    public static ReadResult Failed(string name, string message) => new(null, new ReadFailure(name, message));
}
