using Parley.Text;

namespace Parley.Records;

/// <summary>Somebody or something that the article names.</summary>
public sealed record RecordEntity
{
    /// <summary><c>e1</c>, <c>e2</c>, … in the order of the first mentions.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name in the article; of somebody unnamed the first description.</summary>
    public required string Name { get; init; }

    /// <summary><c>person</c>, <c>organization</c>, <c>place</c>, <c>group</c> or <c>other</c>.</summary>
    public required string Type { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code, where known.</summary>
    public string? Country { get; init; }

    /// <summary>CAMEO actor code on the day of the article, such as <c>RUSGOV</c>; <c>null</c> where nothing is known.</summary>
    public string? Code { get; init; }

    /// <summary>PLOVER sectors, the primary one first; may be empty.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>The role that title, apposition or description give, in the article's words: <c>Valdian Foreign Minister</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Wikidata item; not found yet.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Where it is named, described or meant by a pronoun, in text order; spans may nest.</summary>
    public required IReadOnlyList<TextSpan> Mentions { get; init; }
}
