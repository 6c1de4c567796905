using Parley.Ledgers.Words;

namespace Parley.Ledgers.Lineage;

/// <summary>A statement of a claim, as stored.</summary>
internal sealed record ClaimReport
{
    public long Id { get; init; }

    public long ArticleId { get; init; }

    public required string Statement { get; init; }

    public required string ArticleKey { get; init; }

    public string? Date { get; init; }

    public string? Outlet { get; init; }

    public string? Speaker { get; init; }

    public string? Cue { get; init; }

    public string? RelationKind { get; init; }

    public required string Content { get; init; }

    public required string ContentSpans { get; init; }

    /// <summary>What people said about it and who; <c>null</c> for nothing.</summary>
    public string? Amended { get; init; }

    /// <summary>The outlet, or the article where none is known: articles without outlet are not taken for one.</summary>
    public string OutletName => Outlet ?? "article " + ArticleKey;

    /// <summary>The outlet's folded words, without article.</summary>
    public string OutletWords { get; private set; } = "";

    /// <summary>Fills <see cref="OutletWords"/>.</summary>
    public ClaimReport Folded()
    {
        var words = Folding.Line(Outlet ?? "");
        OutletWords = words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
        return this;
    }

    /// <summary>Reports in the order of publication; undated ones last.</summary>
    public static int Compare(ClaimReport a, ClaimReport b)
    {
        var order = string.CompareOrdinal(a.Date ?? "~", b.Date ?? "~");
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }
}
