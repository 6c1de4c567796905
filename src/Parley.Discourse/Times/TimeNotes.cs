namespace Parley.Discourse.Times;

/// <summary>
/// Why a time expression has no value, or a coarser one than its words: every note that <see cref="TimeExpression.Note"/> can hold.
/// </summary>
public static class TimeNotes
{
    /// <summary>The words count from the day of publication, which is not known.</summary>
    public const string NoPublication = "relative to the publication date, which is not known";

    /// <summary>The publication date is known, but only to the month or year, and the words ask for more.</summary>
    public const string CoarsePublication = "relative to the publication date, which is not known precisely enough";

    /// <summary>The words count from an earlier date of the document, and there is none.</summary>
    public const string NoAnchor = "relative to an earlier date, and the document mentions none";

    /// <summary>The document's earlier date is known only to the month or year, and the words ask for more.</summary>
    public const string CoarseAnchor = "relative to an earlier date that is not given precisely enough";

    /// <summary>The words count from an event, whose date they do not tell.</summary>
    public const string EventAnchor = "relative to an event whose date is not told";

    /// <summary>The words count from an event whose date the document tells elsewhere; the value is that of the event.</summary>
    public const string OfEvent = "the date of the event from which the words count";

    /// <summary>The words point at a time told before; the value is the date that the report tells of, not that of what is said about it.</summary>
    public const string ToldBefore = "the date told before, other than that of the statement";

    /// <summary>The words give no number: several weeks, recently.</summary>
    public const string Vague = "the words give no definite time";

    /// <summary>A clock time or part of a day whose day is not told.</summary>
    public const string NoDay = "a time of day without a day";

    /// <summary>12/02/2024: which is the day, which the month? Only the year is taken.</summary>
    public const string AmbiguousOrder = "day and month may be in either order";

    /// <summary>No calendar has this day, such as 31 June.</summary>
    public const string NoSuchDay = "there is no such day";

    /// <summary>The time lies outside the years 1 to 9999.</summary>
    public const string OutOfRange = "outside the years 1 to 9999";
}
