using Parley.Discourse.Times.Calendar;

namespace Parley.Discourse.Times;

/// <summary>What relative time expressions are counted from: the publication date and the last date that the document mentioned.</summary>
/// <remarks>
/// Immutable and thread-safe. <see cref="TimeReader"/> carries the document's date along by itself; <see cref="After"/> is for a caller
/// who reads one document in pieces (title, then body) and wants the second to go on where the first ended.
/// </remarks>
public sealed record TimeContext
{
    /// <summary>Begins a document.</summary>
    /// <param name="publication">ISO 8601 at any precision (<c>2024-02-12</c>, <c>2024-W07</c>, <c>2024-02</c>, <c>2024</c>); a time of
    /// day after the date is ignored. Null, empty or unreadable: not known. Never throws.</param>
    public TimeContext(string? publication)
    {
        if (PartialDate.TryParse(publication, out var date)) PublicationDate = date;
    }

    /// <summary>A document of unknown date.</summary>
    public static TimeContext Unknown { get; } = new(publication: null);

    /// <summary>The publication date as it was understood, or null.</summary>
    public string? Publication => PublicationDate?.ToString();

    /// <summary>The date that the document mentioned last, or null.</summary>
    public string? Anchor => AnchorDate?.ToString();

    /// <summary>True to read every bare weekday and month as a past one, whatever the tense around it: for what has been said already.</summary>
    public bool IsPast { get; init; }

    internal PartialDate? PublicationDate { get; }

    internal PartialDate? AnchorDate { get; private init; }

    /// <summary>The context for what follows an expression: its date, or the end of its range, becomes the document's last date.</summary>
    /// <remarks>Expressions without value, durations, sets and references leave the context as it is.</remarks>
    public TimeContext After(TimeExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.Kind is not (TimeKind.Date or TimeKind.TimeOfDay)) return this;
        return PartialDate.TryParse(expression.End ?? expression.Value, out var date) ? this with { AnchorDate = date } : this;
    }
}
