using System.Globalization;
using Parley.Discourse.Times;
using Parley.Events.Actors;
using Parley.Events.Lexicon;
using Parley.Events.Matching;
using Parley.Text;
using Parley.Text.Pipeline;

namespace Parley.Events.Coding;

/// <summary>Codes who did what to whom, from trees, coreference and statements.</summary>
/// <remarks>
/// <para>The action lexicon finds candidates (<see cref="FrameMatcher"/>); a candidate is coded when somebody who can act fills its source
/// (<see cref="ActorReader"/>), and a recipient is there where its type needs one. The words around it tell whether it happened
/// (<see cref="StatusFinder"/>), and turn what is refused or ended into what that amounts to (<see cref="StatusShift"/>). A second mention of
/// an event is folded into the first (<see cref="EventFolding"/>). Demands that no frame tells ("they must leave") are found by
/// <see cref="DemandFinder"/>. Every candidate leaves a note.</para>
/// <para>Weak spots: actors of other sentences than the trigger's are known only through pronouns; metaphors that none.tsv does not list. Cost: linear
/// in the tokens, times the frames of a trigger. Immutable and thread-safe.</para>
/// </remarks>
public sealed class EventCoder
{
    private readonly ActionLexicon _lexicon;
    private readonly FrameMatcher _matcher;
    private readonly ActorResolver _resolver;
    private readonly TimeReader _times;
    private readonly StatusTable _status;
    private readonly ContextTable _contexts;

    /// <summary>Makes a coder.</summary>
    public EventCoder(ActionLexicon lexicon, ActorResolver resolver, TimeReader times, StatusTable status, ContextTable contexts)
    {
        _lexicon = lexicon;
        _matcher = new FrameMatcher(lexicon);
        _resolver = resolver;
        _times = times;
        _status = status;
        _contexts = contexts;
    }

    /// <summary>Loads a coder with the project's tables and, on top of them, a user's lexicons.</summary>
    /// <param name="dataFolder">The folder <c>data</c>.</param>
    /// <param name="userLexicons">Files in the format of <c>data/events/actions</c>.</param>
    /// <exception cref="Parley.Text.Tables.TableFormatException">A table is missing or has a fault.</exception>
    public static EventCoder Load(string dataFolder, params IEnumerable<string> userLexicons)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        var events = Path.Combine(dataFolder, "events");
        var lexicon = ActionLexicon.Load(dataFolder, userLexicons);
        return new EventCoder(lexicon, new ActorResolver(ActorTables.Load(dataFolder)), new TimeReader(),
            StatusTable.Load(Path.Combine(events, "status-words.tsv")), ContextTable.Load(Path.Combine(events, "contexts-words.tsv"), lexicon.Ontology));
    }

    /// <summary>The events of a document that has trees, coreference and statements.</summary>
    public EventLayer Code(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new CodingText(document, _times);
        var entities = new EntityActors(text, _resolver);
        var run = new Run(this, text, entities);
        return run.Code();
    }

    private sealed class Run(EventCoder coder, CodingText text, EntityActors entities)
    {
        private readonly ActorReader _actors = new(text, entities, coder._resolver);
        private readonly StatusFinder _status = new(text, coder._status);
        private readonly EventCircumstances _circumstances = new(text, entities);
        private readonly SourceFinder _sources = new(text, coder._status, coder._lexicon);
        private readonly ActReader _acts = new(text, coder._lexicon);
        private readonly EventFolding _folding = new();
        private readonly List<CodingNote> _notes = [];

        public EventLayer Code()
        {
            var matches = coder._matcher.Match(text.Tree);
            foreach (var match in matches)
                if (!Take(match)) TakeOther(match);
            var taken = matches.Where(match => match.Frame.Code.Type is "REQUEST").SelectMany(match => match.Words).ToHashSet();
            foreach (var demand in new DemandFinder(text, _actors).Find(taken)) Keep(demand with { Quad = QuadOf("REQUEST"), Score = ScoreOf("REQUEST"), Contexts = Contexts(demand.Token, demand.Code) });
            return new EventLayer(_folding.Events(), entities.All(), [.. _notes.OrderBy(note => note.Token)]);
        }

        /// <summary>A frame that fails for want of actors may hide a less specific one that has them.</summary>
        private void TakeOther(FrameMatch failed)
        {
            if (!failed.Frame.Code.IsEvent || (!failed.IsReciprocal && failed.Source >= 0)) return;
            foreach (var match in coder._matcher.Candidates(text.Tree, failed.Trigger))
                if (match.Frame != failed.Frame && match.Frame.Code.IsEvent && match.Frame.Code.Type == failed.Frame.Code.Type && Take(match)) return;
        }

        /// <summary>Codes a match or notes why not; false when it lacks an actor.</summary>
        private bool Take(FrameMatch match)
        {
            if (match.Frame.Code.Type == ActionCode.None) return Note(match, "no action, by the table", result: true);
            if (match.Frame.Code.Type == ActionCode.Statement && !IsAppeal(match)) return Note(match, "a statement, which is no event of PLOVER's", result: true);
            if (LacksItsOnlyWord(match) && !IsOwned(match)) return Note(match, "nothing but the trigger is there");
            var sources = Sources(match);
            if (sources.Count == 0) return Note(match, match.Source < 0 && _sources.Find(match) < 0 ? "nobody named who does it" : $"'{text.View.Form(Math.Max(match.Source, _sources.Find(match)))}' is nobody who can act, or not known");
            if (match.IsReciprocal && sources.Count < 2 && !IsSeveral(match.Source)) return Note(match, "only one party is named");
            var targets = Targets(match, sources);
            if (targets.Count == 0 && match.Frame.Code.Type is "AID" or "COOPERATE" or "CONSULT") return Note(match, $"{match.Frame.Code.Type} needs a recipient, and none is named");
            Keep(Event(match, sources, targets));
            return true;
        }

        /// <summary>An appeal to somebody is a request, though CAMEO counts it among the statements.</summary>
        private static bool IsAppeal(FrameMatch match) => match.Target >= 0 && match.Frame.Code.Cameo.StartsWith("02", StringComparison.Ordinal);

        private static ActionCode CodeOf(FrameMatch match) => IsAppeal(match) && match.Frame.Code.Type == ActionCode.Statement ? match.Frame.Code with { Type = "REQUEST" } : match.Frame.Code;

        /// <summary>"Claim" without "from" whom says too little to be a demand.</summary>
        private static bool LacksItsOnlyWord(FrameMatch match) => match.Frame.Specificity == 0 && match.Target < 0
            && match.Frame.Clause.Slots.Any(slot => slot.Kind == SlotKind.Oblique && slot.Role == FrameRole.Target);

        /// <summary>"Valdian air raids": a common noun tells it when it says whose.</summary>
        private bool IsOwned(FrameMatch match) => match is { Frame.Kind: FrameKind.Noun, Source: >= 0 } && text.Analysis.Xpos[match.Trigger] == "NNS";

        private bool IsSeveral(int head) => text.Analysis.Xpos[head] is "NNS" or "PRP";

        private CodedEvent Event(FrameMatch match, List<CodedActor> sources, List<CodedActor> targets)
        {
            var (code, status) = StatusShift.Of(CodeOf(match), QuadOf(CodeOf(match).Type), _status.Find(match.Trigger));
            var time = _circumstances.Time(match);
            if (status == EventStatus.Actual && _status.IsHistory(time)) status = EventStatus.Historic;
            var statement = text.StatementOf(match.Trigger);
            return new CodedEvent
            {
                Code = code,
                Quad = QuadOf(code.Type),
                Score = ScoreOf(code.Type),
                Contexts = Contexts(match.Trigger, code),
                Source = sources,
                Target = targets,
                Token = match.Trigger,
                Words = match.Words,
                Trigger = Spans(match.Words),
                Time = time,
                Place = _circumstances.Place(match, targets),
                Status = status,
                Statement = statement >= 0 ? statement : null,
                Rule = RuleOf(match.Frame),
                Confidence = Confidence(match, sources, targets),
            };
        }

        private List<CodedActor> Sources(FrameMatch match)
        {
            var sources = _actors.Read(match.Source >= 0 ? match.Source : _sources.Find(match), isTarget: false);
            if (sources.Count == 0 && text.CueOf(match.Trigger) is >= 0 and var cue && _actors.Of(text.Statements[cue].Speaker) is { } speaker) sources.Add(speaker);
            return sources;
        }

        /// <summary>In a meeting with a target of its own all parties stand on both sides.</summary>
        private List<CodedActor> Targets(FrameMatch match, List<CodedActor> sources)
        {
            if (match.IsReciprocal) return [.. sources];
            var targets = _actors.Read(match.Target, isTarget: true);
            if (targets.Count == 0 && match.Target < 0 && text.CueOf(match.Trigger) is >= 0 and var cue && _actors.Of(text.Statements[cue].Addressee) is { } told) targets.Add(told);
            targets.RemoveAll(target => sources.Exists(target.IsSame));
            if (targets.Count == 0) targets.AddRange(_acts.DoersOf(match, _folding.Latest).Where(doer => !sources.Exists(doer.IsSame)));
            return targets;
        }

        private void Keep(CodedEvent coded)
        {
            var folded = _folding.Add(coded);
            var names = $"{string.Join(", ", coded.Source.Select(actor => $"{actor.Name} ({actor.Code})"))} → {string.Join(", ", coded.Target.Select(actor => $"{actor.Name} ({actor.Code})"))}";
            _notes.Add(new CodingNote(coded.Token, IsCoded: true, $"{coded.Code.Type} {coded.Code.Cameo}, {coded.Status.ToString().ToLowerInvariant()}: {names}; {coded.Rule}{(folded ? "; told before" : "")}"));
        }

        private bool Note(FrameMatch match, string reason, bool result = false)
        {
            _notes.Add(new CodingNote(match.Trigger, IsCoded: false, $"not coded: {reason}; {RuleOf(match.Frame)}"));
            return result;
        }

        private int QuadOf(string type) => coder._lexicon.Ontology.Plover(type)?.Quad ?? 0;

        private decimal ScoreOf(string type) => coder._lexicon.Ontology.Plover(type)?.Score ?? 0;

        private string[] Contexts(int token, ActionCode code)
        {
            var contexts = new SortedSet<string>(coder._lexicon.Ontology.Cameo(code.Cameo)?.Contexts ?? [], StringComparer.Ordinal);
            coder._contexts.Add(contexts, text.View, text.SentenceOf(token));
            return [.. contexts];
        }

        private TextSpan[] Spans(IReadOnlyList<int> words)
        {
            var spans = new List<TextSpan>();
            for (var i = 0; i < words.Count; i++)
            {
                var span = text.SpanOf(words[i]);
                if (i > 0 && words[i] == words[i - 1] + 1) spans[^1] = new TextSpan(spans[^1].Start, span.End);
                else spans.Add(span);
            }
            return [.. spans];
        }

        private static string RuleOf(ActionFrame frame) =>
            string.Create(CultureInfo.InvariantCulture, $"frame '{frame.Text}' ({Path.GetFileName(frame.Origin.File)}:{frame.Origin.Line})");

        private static double Confidence(FrameMatch match, List<CodedActor> sources, List<CodedActor> targets)
        {
            var known = sources.Concat(targets).Count(actor => actor.Code != ActorCode.Unknown) / (double)(sources.Count + targets.Count);
            return Math.Min(0.95, 0.45 + (0.02 * match.Frame.Specificity) + (targets.Count > 0 ? 0.1 : 0) + (0.2 * known));
        }
    }
}
