using Parley.Discourse.Statements;
using Parley.Discourse.Times;

namespace Parley.Events.Coding;

/// <summary>Dates what somebody says was done "at the time" by the date that the report tells of, not by the day on which it was said.</summary>
/// <remarks>
/// In "Lind, who led the talks of March, said in November that they only wanted the dam at the time" the time is March. Only within one sentence or the
/// one before it; without such a date the words keep the value they have. Cost: events times the time expressions of the article.
/// </remarks>
internal sealed class ReferredTimes(CodingText text, StatusFinder status)
{
    /// <summary>Fills the times in place.</summary>
    public void Fill(CodedEvent[] events)
    {
        for (var i = 0; i < events.Length; i++)
        {
            if (Pointer(events[i]) is not { } pointer || Meant(pointer, events[i].Token) is not { } meant) continue;
            var dated = new StatementTime([pointer.Span], text.Words(pointer.Span), meant.Iso, TimeBasis.Document, TimeNotes.ToldBefore);
            events[i] = events[i] with { Time = dated, Status = events[i].Status == EventStatus.Actual && status.IsHistory(dated) ? EventStatus.Historic : events[i].Status };
        }
    }

    // What points at a date told before, behind the trigger and inside the same statement.
    private TimeExpression? Pointer(CodedEvent coded)
    {
        var statement = text.StatementOf(coded.Token);
        if (statement < 0) return null;
        foreach (var time in text.Times)
            if (time is { Kind: TimeKind.Reference, Basis: TimeBasis.Document, Modifier: TimeModifier.None } && time.First > coded.Token && text.IsWithin(time.First, statement)
                && text.SentenceOf(time.First).First == text.SentenceOf(coded.Token).First && (coded.Time is null || coded.Time.Spans[0] == time.Span))
                return time;
        return null;
    }

    private TimeExpression? Meant(TimeExpression pointer, int token)
    {
        TimeExpression? last = null;
        var from = text.SentenceOf(token).First;
        if (from > 0) from = text.SentenceOf(from - 1).First;
        foreach (var time in text.Times)
            if (time.First >= from && time.First < pointer.First && time.Kind == TimeKind.Date && time.Value is not null && !IsOfSaying(time, token)) last = time;
        return last;
    }

    private bool IsOfSaying(TimeExpression time, int token)
    {
        for (var at = text.StatementOf(token); at >= 0; at = text.Statements[at].Parent ?? -1)
            if (text.Statements[at].Time?.Spans.Any(span => span.Overlaps(time.Span)) == true) return true;
        return false;
    }
}
