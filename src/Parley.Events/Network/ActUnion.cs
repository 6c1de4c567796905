using System.Globalization;
using Parley.Events.Coding;
using Parley.Events.Moves;

namespace Parley.Events.Network;

/// <summary>Unites what the rules coded with what the network proposes.</summary>
/// <remarks>
/// <para>An event of the rules stays where the network sees some event too. Where both see the same, the network tells who and the rules
/// the rest;
/// where they differ in type, the network wins when it is sure. What the network alone sees is added, unless the rules looked at it and
/// the words
/// spoke against it. An unlisted trigger must be surer, and a part of a name tells nothing.</para>
/// <para>The figures were set on the dev part of the corpus and on sentences written for the project. Not thread-safe: one for each
/// article.</para>
/// </remarks>
internal sealed class ActUnion(EventCoder.Run run, EventNetwork network)
{
    private const double LeastSupport = 0.3;
    private const double LeastShare = 0.4;
    private const double LeastUnlistedShare = 0.7;
    private const double ReplacingShare = 0.9;
    private const double NotedShare = 0.5;

    private readonly LearnedEvents _learned = new(run);
    private readonly List<CodingNote> _notes = [];

    /// <summary>The events and moves of both.</summary>
    /// <param name="rules">The events of the rules.</param>
    /// <param name="ruleMoves">The moves of the rules.</param>
    /// <param name="events">What the network proposes as events.</param>
    /// <param name="moves">What it proposes as moves.</param>
    public (EventLayer Events, MoveLayer Moves) Unite(
        EventLayer rules, MoveLayer ruleMoves, IReadOnlyList<ActProposal> events, IReadOnlyList<ActProposal> moves)
    {
        var support = events.ToDictionary(proposal => proposal.Token, proposal => proposal.Some);
        var kept = new List<CodedEvent>();
        foreach (var coded in rules.Events)
        {
            if (Support(support, coded.Words) is >= LeastSupport) kept.Add(coded);
            else Note(coded.Token, isCoded: false, $"left out: the network sees no event here; {coded.Rule}");
        }
        var resolver = new ActResolver(run.Text);
        foreach (var act in resolver.Resolve(events, areMoves: false)) Add(act, rules.Events, kept);
        var folding = new EventFolding();
        foreach (var coded in kept.OrderBy(coded => coded.Token)) folding.Add(coded);
        var united = folding.Events();
        run.FillTimes(united);
        var found = Moves(ruleMoves, rules.Events, moves, resolver.Resolve(moves, areMoves: true), united);
        var notes = rules.Notes.Concat(_notes).OrderBy(note => note.Token);
        return (rules with { Events = united, Notes = [.. notes] }, new MoveLayer(found));
    }

    private static double Support(Dictionary<int, double> support, IEnumerable<int> words) => words.Max(word => support.GetValueOrDefault(word));

    private void Add(ResolvedAct act, IReadOnlyList<CodedEvent> rules, List<CodedEvent> kept)
    {
        var (token, share) = (act.Proposal.Token, act.Proposal.Share);
        if (act.Score < network.EventThreshold)
        {
            if (share >= NotedShare) Note(token, isCoded: false, string.Create(CultureInfo.InvariantCulture, $"not coded: too unsure as a whole ({act.Score:0.00}); {act.Rule(null)}"));
            return;
        }
        if (run.IsRefused(token, act.Proposal.Name)) return;
        var isListed = rules.Any(known => known.Words.Contains(token));
        if (!isListed && (share < (act.Proposal.IsInLexicon ? LeastShare : LeastUnlistedShare) || IsPartOfName(token))) return;
        if (_learned.Event(act) is not { } coded) return;
        var at = kept.FindIndex(known => known.Words.Contains(token));
        if (at >= 0 && kept[at].Code.Type != coded.Code.Type && (kept[at].Token != token || share < ReplacingShare)) return;
        if (at >= 0) kept[at] = kept[at].Code.Type == coded.Code.Type ? Both(kept[at], coded, act) : coded;
        else kept.Add(coded);
        Note(token, isCoded: true, string.Create(CultureInfo.InvariantCulture,
            $"{coded.Code.Type} {coded.Code.Cameo}, {coded.Status.ToString().ToLowerInvariant()}: {Names(coded.Source)} → {Names(coded.Target)}; {coded.Rule}"));
    }

    private bool IsPartOfName(int token) => run.Text.Analysis.Entities.Any(name => name.First <= token && token < name.End);

    /// <summary>Whom the rules do not see in the sentence is not sought in another; nor is somebody unknown put for somebody known. Those
    /// who act together stay so.</summary>
    private CodedEvent Both(CodedEvent rule, CodedEvent learned, ResolvedAct act)
    {
        var told = rule with { Rule = $"{learned.Rule}, {rule.Rule}", Confidence = Math.Max(rule.Confidence, learned.Confidence) };
        if (rule.Target.Count > 1 && rule.Target.SequenceEqual(rule.Source)) return told;
        var isNear = act.Targets.All(target => run.Text.SentenceOf(target.Token) == run.Text.SentenceOf(rule.Token));
        var isKnown = learned.Target.Any(target => target.Country is not null) || rule.Target.All(target => target.Country is null);
        var isPlace = rule is { Code.Type: "PROTEST", Target.Count: 0 };
        var target = learned.Target.Count > 0 && isNear && isKnown && !isPlace ? learned.Target : rule.Target;
        return told with { Source = learned.Source, Target = [.. target.Where(other => !learned.Source.Any(other.IsSame))] };
    }

    private CodedMove[] Moves(
        MoveLayer rules, IReadOnlyList<CodedEvent> ruleEvents, IReadOnlyList<ActProposal> proposed, IReadOnlyList<ResolvedAct> acts, CodedEvent[] events)
    {
        var support = proposed.ToDictionary(proposal => proposal.Token, proposal => proposal.Some);
        var moves = new List<CodedMove>();
        foreach (var move in rules.Moves)
        {
            var trigger = move.Event is { } index ? ruleEvents[index] : null;
            if (Support(support, trigger?.Words ?? [.. move.Evidence.SelectMany(run.Text.TokensOf)]) < LeastSupport) continue;
            moves.Add(move with { Event = trigger is null ? null : EventAt(events, trigger.Token) });
        }
        foreach (var act in acts)
        {
            if (act.Score < network.MoveThreshold) continue;
            var at = EventAt(events, act.Proposal.Token);
            if (_learned.Move(act, at, at is { } known ? events[known] : null) is not { } found) continue;
            var trigger = run.Text.SpanOf(act.Proposal.Token);
            moves.RemoveAll(move => move.Rule != found.Rule && !move.Rule.StartsWith(ResolvedAct.Learned, StringComparison.Ordinal) && move.Evidence.Any(span => span.Overlaps(trigger)));
            if (moves.Exists(move => move.Evidence.Any(span => span.Overlaps(trigger)) && (move.Kind == found.Kind || move.Actor.IsSame(found.Actor)))) continue;
            moves.Add(found);
            Note(act.Proposal.Token, isCoded: true, $"move {act.Proposal.Name}: {found.Actor.Name}; {found.Rule}");
        }
        return [.. moves.OrderBy(move => move.Evidence[0].Start)];
    }

    private static int? EventAt(CodedEvent[] events, int token) => Array.FindIndex(events, coded => coded.Token == token) is >= 0 and var index ? index : null;

    private void Note(int token, bool isCoded, string text) => _notes.Add(new CodingNote(token, isCoded, text));

    private static string Names(IReadOnlyList<CodedActor> actors) => string.Join(", ", actors.Select(actor => $"{actor.Name} ({actor.Code})"));
}
