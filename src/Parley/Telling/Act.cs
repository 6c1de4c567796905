namespace Parley.Telling;

/// <summary>An event or a move by names, as a record or a ledger has it: what <see cref="ActSentence"/> makes a sentence of.</summary>
public sealed record Act
{
    /// <summary>Kind of a move (<c>offer</c>) or type of an event (<c>CONSULT</c>).</summary>
    public required string Kind { get; init; }

    /// <summary>Mode of an event; <c>null</c> for none.</summary>
    public string? Mode { get; init; }

    /// <summary>Who acts.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>To or with whom; may be empty.</summary>
    public IReadOnlyList<string> Toward { get; init; } = [];

    /// <summary>What a move is about, in the text's words.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>The text's words for an event, which follow the sentence in quotation marks; <c>null</c> for none.</summary>
    public string? Words { get; init; }

    /// <summary><c>actual</c>, <c>future</c>, <c>hypothetical</c>, <c>denied</c> or <c>historic</c>.</summary>
    public string Status { get; init; } = "actual";

    /// <summary>When, ISO 8601; <c>null</c> when not told.</summary>
    public string? Time { get; init; }
}
