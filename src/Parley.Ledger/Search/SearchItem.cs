namespace Parley.Ledgers.Search;

/// <summary>Something that was found; the same columns for every kind.</summary>
public sealed record SearchItem
{
    /// <summary><c>article</c>, <c>statement</c>, <c>event</c> or <c>move</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id for <c>parley show</c>: the article's key, then a colon and the id within its record.</summary>
    public required string Id { get; init; }

    /// <summary>Publication date of the article.</summary>
    public string? Date { get; init; }

    /// <summary>The publishing outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Speaker, or who acts, or the author.</summary>
    public string? Who { get; init; }

    /// <summary>Kind of the statement or move; type of the event.</summary>
    public string? Does { get; init; }

    /// <summary>Addressee, target, or counterpart.</summary>
    public string? Whom { get; init; }

    /// <summary>What is said; the words that show the event or move; the headline.</summary>
    public required string Text { get; init; }

    /// <summary>What a move is about.</summary>
    public string? Issue { get; init; }

    /// <summary>Status of an event.</summary>
    public string? Status { get; init; }

    /// <summary>When it was said or done, where the article tells.</summary>
    public string? Time { get; init; }

    /// <summary>How sure Parley is, from 0 to 1.</summary>
    public double? Confidence { get; init; }

    /// <summary>What people said about it and who, such as <c>source corrected by Jo</c>; <c>null</c> when nobody did or the machine's words are asked for.</summary>
    public string? Amended { get; init; }

    /// <summary>Of a statement: the words of saying as they stand; <c>null</c> when there are none.</summary>
    public string? Cue { get; init; }

    /// <summary>Of a statement: <c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    public string? Form { get; init; }

    /// <summary>Of a statement: whether the article says that it was not said; <c>null</c> of all else.</summary>
    public bool? Negated { get; init; }

    /// <summary>Of a statement: how the speaker stands to it where it is not simply put forward, such as <c>denies</c>.</summary>
    public string? Stance => Kind == "statement" ? Telling.Stance.Of(Cue, Form ?? "", Negated == true) : null;

    /// <summary>Its number in its table.</summary>
    internal long Number { get; init; }
}
