using Parley.Discourse.Details.Tables;
using Parley.Discourse.Times;

namespace Parley.Discourse.Details;

/// <summary>Finds when a statement was made.</summary>
/// <remarks>
/// First the time that the tree hangs on the cue (<see cref="TimeAttachment"/>), then the times of the zone: at a participle beside the
/// cue, or at the statement, interview or rally in which it was said, but not at another event ("after Monday's talks"). Cost: linear in
/// the tokens of the sentence. Thread-safe.
/// </remarks>
internal sealed class SaidTimeFinder(DetailContext context, Zone zone)
{
    /// <summary>The time, or <c>null</c> when the text tells none.</summary>
    public SaidTime? Find()
    {
        var times = new List<TimeExpression>();
        for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
            if (context.TimeAt(token) is { } time && time.First == token && IsFree(time))
                times.Add(time);
        if (times.Count == 0) return null;
        if (TimeAttachment.Of(zone.Head, context.Analysis, times) is { } own) return new SaidTime(own, DetailReasons.TimeOfCue);
        TimeExpression? best = null;
        foreach (var time in times)
            if (time.Kind is not (TimeKind.Duration or TimeKind.Set) && IsOfClause(time) && (best is null || (best.Value is null && time.Value is not null)))
                best = time;
        return best is null ? null : new SaidTime(best, DetailReasons.TimeOfClause);
    }

    private bool IsFree(TimeExpression time)
    {
        // "The then-minister" tells when he was one, not when he spoke.
        if (time.EndToken < context.Analysis.Heads.Length && context.Is(time.EndToken, "-")) return false;
        if (IsOfRelativeClause(time)) return false;
        if (TimeAttachment.IsOfAnother(zone.Head, time, context.Analysis)) return false;
        // A saying is over at once: what lasts until December is told of the speaker.
        if (context.Is(time.First, "until") || context.Is(time.First, "till") || (time.First > 0 && (context.Is(time.First - 1, "until") || context.Is(time.First - 1, "till")))) return false;
        for (var token = time.First; token < time.EndToken; token++)
            if (!zone.IsFree(token) && !zone.Cue.Contains(token) && !IsAtSource(time)) return false;
        return true;
    }

    /// <summary>"Spoke of her husband, who was arrested in May, and promised": told of somebody else than the source.</summary>
    private bool IsOfRelativeClause(TimeExpression time)
    {
        for (var at = context.Tree.Head(Top(time)); at >= 0; at = context.Tree.Head(at))
        {
            if (at == zone.Head) return false;
            if (context.Analysis.Relations[at] != "acl:relcl") continue;
            var isSaid = false;
            var isNamed = false;
            for (var token = zone.Sentence.First; token < zone.Sentence.End; token++)
            {
                isNamed |= zone.IsSource(token);
                isSaid |= zone.IsSource(token) && context.Tree.IsUnder(token, at);
            }
            return isNamed && !isSaid && !zone.IsSource(context.Tree.Head(at));
        }
        return false;
    }

    /// <summary>"Estmark on Monday said", "a letter of 3 May says": hung on the head of the source itself, by a preposition or bare.</summary>
    private bool IsAtSource(TimeExpression time)
    {
        var top = Top(time);
        return zone.IsSource(top) && context.Analysis.Relations[top] is "nmod" or "nmod:tmod" or "nmod:unmarked" or "obl" or "obl:tmod" or "obl:unmarked"
            && context.Tree.Head(top) is >= 0 and var head && zone.IsSource(head) && !zone.IsSource(context.Tree.Head(head));
    }

    private int Top(TimeExpression time)
    {
        var top = time.First;
        for (var token = time.First; token < time.EndToken; token++)
            if (context.Tree.Head(token) is var head && (head < time.First || head >= time.EndToken)) top = token;
        return top;
    }

    private bool IsOfClause(TimeExpression time)
    {
        if (IsAtSource(time)) return true;
        if (!zone.Holds(time.First)) return false;
        var top = Top(time);
        var governor = context.Tree.Head(top);
        if (governor < 0 || !context.IsNominal(governor) || zone.IsSource(governor)) return true;
        if (VenueFinder.At(context, governor) is { } venue)
            return venue.Class is VenueClass.Press || (Phrases.Preposition(context, governor) is { } preposition && venue.Prepositions.Contains(preposition));
        return context.Analysis.Relations[top] is not ("nmod:poss" or "compound" or "amod")
            && (zone.IsContent(governor) || Phrases.Preposition(context, governor) is null or "to" or "in" or "at" or "on" or "from");
    }
}
