using Parley.Text;

namespace Parley.Discourse.Times;

/// <summary>A stretch of text that names a time, and the time that it names as far as that can be known.</summary>
/// <remarks>
/// Immutable and thread-safe; two expressions are equal when all their parts are. The span leaves out a leading <c>in</c>, <c>on</c>,
/// <c>at</c> or <c>for</c>, and holds the words that shape the value (<c>nearly</c>, <c>since</c>, <c>from … to</c>). It lies inside one
/// sentence.
/// </remarks>
public sealed record TimeExpression
{
    /// <summary>The words, in UTF-16 code units of the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the first token touched.</summary>
    public required int First { get; init; }

    /// <summary>Number of tokens touched; at least one.</summary>
    public required int Count { get; init; }

    /// <summary>What sort of time it names.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>
    /// The value in ISO 8601 at the precision known: <c>2024-02-08</c>, <c>2024-W06</c>, <c>2023-11</c>, <c>2022</c>; the first day,
    /// month or year of a range; <c>P3W</c> for a duration; <c>R/P1W</c> for a set. Null when it cannot be known; <see cref="Note"/>
    /// then says why.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>The last day, month or year of a range, included in it; null for what is no range.</summary>
    public string? End { get; init; }

    /// <summary>What the value rests on; <see cref="TimeBasis.None"/> exactly when there is no value.</summary>
    public TimeBasis Basis { get; init; }

    /// <summary>True when the words themselves do not claim to be exact: <c>nearly</c>, <c>about</c>, <c>early</c>, a season.</summary>
    public bool Approximate { get; init; }

    /// <summary>How the expression relates to the period of its value.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>A clock time as <c>HH:mm</c>, if the words give one; in <see cref="Zone"/>, else in a zone that they leave open.</summary>
    public string? Clock { get; init; }

    /// <summary>The time zone as written (<c>GMT</c>, <c>local time</c>), if there is one.</summary>
    public string? Zone { get; init; }

    /// <summary>Why there is no value, or none more precise; null when all is known.</summary>
    public string? Note { get; init; }

    /// <summary>One past the index of the last token.</summary>
    public int EndToken => First + Count;

    /// <summary>The value, or <c>start/end</c> for a range; null when there is none.</summary>
    public string? Iso => End is null ? Value : $"{Value}/{End}";
}
