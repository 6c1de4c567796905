using Parley.Events.Coding;
using Parley.Events.Lexicon;
using Parley.Events.Moves;

namespace Parley.Events.Network;

/// <summary>Makes events and moves of what the network proposes: code, actors, time, place and issues come from the same parts as those
/// of the rules.</summary>
/// <remarks>Not thread-safe: one for each article.</remarks>
internal sealed class LearnedEvents(EventCoder.Run run)
{
    private const double MostConfidence = 0.95;

    private readonly NetworkActors _actors = new(run);
    private readonly IssueFinder _issues = new(run.Text);

    /// <summary>The event; <c>null</c> when nobody who can act is known, or nobody who takes part in politics.</summary>
    public CodedEvent? Event(ResolvedAct act)
    {
        var (type, token) = (act.Proposal.Name, act.Proposal.Token);
        var sources = _actors.Of(act.Sources, isTarget: false);
        if (sources.Count == 0) return null;
        var (code, words, frame, isReciprocal) = run.CodeOf(type, token);
        var targets = Targets(act, sources, isReciprocal);
        if (type != "PROTEST" && sources.Concat(targets).All(MatchChecks.IsPrivate)) return null;
        var time = run.Circumstances.Time(token, words, target: -1, run.Text.Analysis.Upos[token] == "NOUN");
        var status = Status(act);
        if (status == EventStatus.Actual && run.Status.IsAfter(time)) time = null;
        if (status == EventStatus.Actual && run.Status.IsHistory(time)) status = EventStatus.Historic;
        return run.Scored(new CodedEvent
        {
            Code = code,
            Quad = 0,
            Score = 0,
            Source = sources,
            Target = targets,
            Token = token,
            Words = words,
            Trigger = run.Spans(words),
            Time = time,
            Place = run.Circumstances.Place(words, type, targets),
            Status = status,
            Statement = StatementOf(token),
            Rule = act.Rule(frame),
            Confidence = Math.Min(MostConfidence, act.Score),
        });
    }

    /// <summary>The move; <c>null</c> when nobody who can act is known.</summary>
    /// <param name="act">What the network proposes.</param>
    /// <param name="index">Index of the event at its trigger; <c>null</c> for none.</param>
    /// <param name="known">That event.</param>
    public CodedMove? Move(ResolvedAct act, int? index, CodedEvent? known)
    {
        var token = act.Proposal.Token;
        var sources = _actors.Of(act.Sources, isTarget: false);
        if (sources.Count == 0) return null;
        IReadOnlyList<int> words = known?.Words ?? [token];
        var told = new CodedEvent
        {
            Code = new ActionCode(ActionCode.Statement, "", ""),
            Quad = 0,
            Score = 0,
            Source = sources,
            Target = _actors.Of(act.Targets, isTarget: true),
            Token = token,
            Words = words,
            Trigger = run.Spans(words),
            Time = known is not null ? known.Time : run.Circumstances.Time(token, words, target: -1, run.Text.Analysis.Upos[token] == "NOUN"),
            Status = act.Proposal.Status,
            Statement = StatementOf(token),
            Rule = act.Rule(null),
            Confidence = act.Score,
        };
        return MoveCoder.Move(told, index, Enum.Parse<MoveKind>(act.Proposal.Name, ignoreCase: true), told.Rule, run.Text, _issues);
    }

    /// <summary>Those who meet or agree stand on both sides.</summary>
    private List<CodedActor> Targets(ResolvedAct act, List<CodedActor> sources, bool isReciprocal)
    {
        var targets = _actors.Of(act.Targets, isTarget: true);
        targets.RemoveAll(target => sources.Exists(target.IsSame));
        if (targets.Count == 0 && sources.Count > 1 && (isReciprocal || act.Proposal.Name is "CONSULT" or "AGREE")) targets.AddRange(sources);
        return targets;
    }

    /// <summary>What the words around the trigger say of it; else what the network says.</summary>
    private EventStatus Status(ResolvedAct act) => run.Status.Find(act.Proposal.Token).Kind switch
    {
        StatusKind.Denied or StatusKind.Refuse or StatusKind.End => EventStatus.Denied,
        StatusKind.Future or StatusKind.Promise or StatusKind.Announce => EventStatus.Future,
        StatusKind.Hypothetical => EventStatus.Hypothetical,
        _ => act.Proposal.Status,
    };

    private int? StatementOf(int token) => run.Text.StatementOf(token) is >= 0 and var statement ? statement : null;
}
