using Parley.Events.Actors;
using Parley.Events.Lexicon;
using Parley.Events.Matching;

namespace Parley.Events.Coding;

/// <summary>Says who fills the roles of a frame that the text matches.</summary>
/// <remarks>
/// First whom the frame's own places name (<see cref="ActorReader"/>); then whom the words around it tell (<see cref="SourceFinder"/>,
/// <see cref="ActReader"/>); a frame whose trigger is the cue of a statement takes speaker and addressee. "Both sides" are the two parties
/// that were named together last. Not thread-safe: one for each article.
/// </remarks>
internal sealed class RoleReader(CodingText text, ActorReader actors, SourceFinder finder, ActReader acts, TargetFinder others, EventFolding events)
{
    /// <summary>Head word of who acts; -1 when nothing tells.</summary>
    public int SourceWord(FrameMatch match) => match.Source >= 0 ? match.Source : finder.Find(match);

    /// <summary>Who does it; empty when nobody who can is named.</summary>
    public List<CodedActor> Sources(FrameMatch match)
    {
        var sources = Read(SourceWord(match), isTarget: false);
        if (sources.Count == 0 && !match.IsReciprocal && text.CueOf(match.Trigger) is >= 0 and var cue && actors.Of(text.Statements[cue].Speaker) is { } speaker) sources.Add(speaker);
        if (sources.Count == 0 && match.Frame is { Kind: FrameKind.Verb, Code.Type: "PROTEST" } && actors.Crowd(SourceWord(match), isPlural: match.Frame.Specificity > 0) is { } crowd) sources.Add(crowd);
        return sources;
    }

    /// <summary>To whom; in a meeting with a target of its own all parties stand on both sides.</summary>
    /// <param name="match">The frame.</param>
    /// <param name="sources">Who does it.</param>
    /// <param name="quad">Quadrant of the frame's type.</param>
    public List<CodedActor> Targets(FrameMatch match, List<CodedActor> sources, int quad)
    {
        if (match.IsReciprocal) return [.. sources];
        var targets = Read(match.Target, isTarget: true, isWithin: match.Frame.Code.Type is "ASSAULT" or "COERCE" or "MOBILIZE" or "AID" or "RETREAT" or "PROTEST");
        if (targets.Count == 0 && match.Target < 0 && text.CueOf(match.Trigger) is >= 0 and var cue && actors.Of(text.Statements[cue].Addressee) is { } told) targets.Add(told);
        if (targets.Count == 0 && match.Target < 0) targets = Read(finder.Undergoer(match), isTarget: true);
        if (targets.Count == 0) targets = Read(finder.Struck(match), isTarget: true);
        if (targets.Count == 0 && match.Target >= 0 && IsViolent(match)) targets = [.. Read(text.Clauses.Marked(match.Trigger, "in", "at", "near"), isTarget: true).Where(place => place.Country is not null && !sources.Exists(place.IsSameSide))];
        if (match.Frame.Code.Type == "CONSULT") targets.RemoveAll(target => target.IsOwner || (target.Code.Length <= ActorCode.Unknown.Length && target.Referent < 0));
        // "Marched in the capital", "rallied in front of the embassy": where a crowd stands is no target; "outside the ministry" says whose.
        if (match.Frame.Code.Type == "PROTEST" && match.Target >= 0 && text.Clauses.HasCase(match.Target, TargetFinder.WhereCrowdsStand)) targets.Clear();
        // "Dismissed the president's suit", "applied for an artist's job" are done to things.
        if (match.Frame.Specificity == 0 && (match.Frame.Code.Type == "REQUEST" || MatchChecks.IsRemoval(text.View.Lemma(match.Trigger)))) targets.RemoveAll(target => target.IsOwner);
        targets.RemoveAll(target => sources.Exists(target.IsSame));
        if (targets.Count == 0) targets.AddRange(acts.DoersOf(match, events.Latest).Where(doer => !sources.Exists(doer.IsSame)));
        if (targets.Count == 0) targets.AddRange(others.Find(match, sources, quad));
        if (targets.Count == 0 && sources.Count > 1 && text.View.Lemma(match.Trigger) == "agree") targets.AddRange(sources);
        return targets;
    }

    /// <summary>"Bombed targets in Valdia": violence against things is done to the place.</summary>
    private static bool IsViolent(FrameMatch match) => match.Frame.Code.Type is "ASSAULT" or "COERCE" && match.Frame.Kind == FrameKind.Verb;

    private List<CodedActor> Read(int head, bool isTarget, bool isWithin = true)
    {
        if (head < 0 || !(IsPair(head) || IsOfPair(head))) return actors.Read(head, isTarget, isWithin);
        foreach (var coded in events.Latest)
        {
            var parties = new List<CodedActor>();
            foreach (var actor in coded.Source.Concat(coded.Target))
                if (actor.Country is not null && !parties.Exists(actor.IsSameSide)) parties.Add(actor);
            if (parties.Count == 2) return [.. parties.Select(party => IsPair(head) ? party with { Spans = [text.SpanOf(head)] } : actors.OfCountry(head, party.Country!)).OfType<CodedActor>()];
        }
        return [];
    }

    /// <summary>"The ministers of the two countries".</summary>
    private bool IsOfPair(int head) =>
        text.Analysis.Xpos[head] == "NNS" && text.Tree.Child(head, "nmod") is >= 0 and var whose && text.Clauses.HasCase(whose, ["of", "from"]) && IsPair(whose);

    /// <summary>"Both nations", "the two sides", "the two": two that are known already.</summary>
    private bool IsPair(int head)
    {
        if (text.Tree.Child(head, "conj") >= 0) return false;
        if (text.View.Form(head) == "both") return true;
        var isDefinite = false;
        var isTwo = text.View.Form(head) == "two";
        foreach (var child in text.Tree.Children(head))
        {
            if (text.View.Relation(child) is "amod" or "nmod:poss" or "nmod" or "appos" or "compound") return false;
            isDefinite |= text.View.Form(child) is "the" or "these" or "both";
            isTwo |= text.View.Form(child) is "two" or "both";
        }
        return isDefinite && isTwo;
    }
}
