using Parley.Discourse.Statements;
using Parley.Discourse.Times;

namespace Parley.Events.Coding;

/// <summary>Dates what happened "in the early days of the invasion" by the invasion, where the article tells when that was.</summary>
/// <remarks>Only times that lie within the event they count from, and to the month at most, since an event goes on. Cost: linear in the events.</remarks>
internal sealed class AnchoredTimes(CodingText text, StatusFinder status)
{
    private const int ToTheMonth = 7;

    /// <summary>Fills the times in place.</summary>
    public void Fill(CodedEvent[] events)
    {
        Dictionary<string, string>? anchors = null;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Time is not { Value: null, Note: TimeNotes.EventAnchor } time || Anchor(time) is not (>= 0 and var noun)) continue;
            anchors ??= Anchors(events);
            if (!anchors.TryGetValue(text.View.Lemma(noun), out var value)) continue;
            var dated = time with { Value = value, Basis = TimeBasis.Document, Note = TimeNotes.OfEvent };
            events[i] = events[i] with { Time = dated, Status = events[i].Status == EventStatus.Actual && status.IsHistory(dated) ? EventStatus.Historic : events[i].Status };
        }
    }

    /// <summary>The noun behind "the first days of"; -1 for words that lie outside their event, such as "the day after".</summary>
    private int Anchor(StatementTime time)
    {
        var next = text.FirstFrom(time.Spans[^1].End);
        if (next >= text.Analysis.Upos.Length || !time.Text.EndsWith(" of", StringComparison.Ordinal)) return -1;
        while (text.Analysis.Upos[next] != "NOUN" && text.Tree.Head(next) > next) next = text.Tree.Head(next);
        return text.Analysis.Upos[next] == "NOUN" ? next : -1;
    }

    /// <summary>The dates of events by the noun that tells them; of one noun with two dates none.</summary>
    private Dictionary<string, string> Anchors(CodedEvent[] events)
    {
        var anchors = new Dictionary<string, string>(StringComparer.Ordinal);
        var doubtful = new HashSet<string>(StringComparer.Ordinal);
        foreach (var coded in events)
        {
            if (text.Analysis.Upos[coded.Token] != "NOUN" || coded.Time?.Value is not { Length: >= 4 } value || value.Contains('/', StringComparison.Ordinal)) continue;
            var noun = text.View.Lemma(coded.Token);
            value = value[..Math.Min(value.Length, ToTheMonth)];
            if (!anchors.TryAdd(noun, value) && anchors[noun] != value) doubtful.Add(noun);
        }
        foreach (var noun in doubtful) anchors.Remove(noun);
        return anchors;
    }
}
