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

    public required string Form { get; init; }

    /// <summary>1: the article says that it was not said.</summary>
    public long Negated { get; init; }

    /// <summary>How the speaker stands to the words.</summary>
    public string? Stance => Telling.Stance.Of(Cue, Form, Negated != 0);

    /// <summary>Whether the speaker puts the words forward.</summary>
    public bool IsAffirmed => Telling.Stance.IsAffirmed(Stance);

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
