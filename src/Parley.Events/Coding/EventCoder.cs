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
    private readonly JudgementTable _judgements;
    private readonly MetaphorTable _metaphors;

    /// <summary>Makes a coder.</summary>
    public EventCoder(ActionLexicon lexicon, ActorResolver resolver, TimeReader times, StatusTable status, ContextTable contexts, JudgementTable judgements, MetaphorTable metaphors)
    {
        _lexicon = lexicon;
        _matcher = new FrameMatcher(lexicon);
        _resolver = resolver;
        _times = times;
        _status = status;
        _contexts = contexts;
        _judgements = judgements;
        _metaphors = metaphors;
    }

    /// <summary>Lines of the tables and of the user's lexicons that were left out, and why.</summary>
    public IReadOnlyList<LexiconFault> Faults => _lexicon.Faults;

    /// <summary>Loads a coder with the project's tables and, on top of them, a user's lexicons.</summary>
    /// <param name="dataFolder">The folder <c>data</c>.</param>
    /// <param name="userLexicons">Files in the format of <c>data/events/actions</c>.</param>
    /// <param name="userActors">Folders with a user's tables of actors, laid over <c>data/actors</c>; the last wins. <c>null</c> for none.</param>
    /// <exception cref="Parley.Text.Tables.TableFormatException">A table is missing or has a fault.</exception>
    public static EventCoder Load(string dataFolder, IEnumerable<string>? userLexicons = null, IReadOnlyList<string>? userActors = null)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        var events = Path.Combine(dataFolder, "events");
        var actors = Task.Run(() => new ActorResolver(ActorTables.Load(dataFolder, userActors)));
        var lexicon = ActionLexicon.Load(dataFolder, userLexicons ?? []);
        return new EventCoder(lexicon, actors.GetAwaiter().GetResult(), new TimeReader(),
            StatusTable.Load(Path.Combine(events, "status-words.tsv")), ContextTable.Load(Path.Combine(events, "contexts-words.tsv"), lexicon.Ontology),
            JudgementTable.Load(Path.Combine(events, "judgements.tsv")), MetaphorTable.Load(Path.Combine(events, "metaphors.tsv")));
    }

    /// <summary>The events of a document that has trees, coreference and statements.</summary>
    public EventLayer Code(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Start(document).Code();
    }

    /// <summary>Begins a document, for those who need more than its events.</summary>
    internal Run Start(Document document)
    {
        var text = new CodingText(document, _times);
        return new Run(this, text, new EntityActors(text, _resolver));
    }

    internal sealed class Run
    {
        private readonly EventCoder _coder;
        private readonly CodingText _text;
        private readonly EntityActors _entities;
        private readonly ActorReader _actors;
        private readonly StatusFinder _status;
        private readonly EventCircumstances _circumstances;
        private readonly MatchChecks _checks;
        private readonly RoleReader _roles;
        private readonly ActReader _acts;
        private readonly EventFolding _folding = new();
        private readonly PendingActs _pending;
        private readonly List<CodingNote> _notes = [];
        private readonly HashSet<(int Trigger, string Type)> _refused = [];
        private readonly List<Terms> _plans;

        public Run(EventCoder coder, CodingText text, EntityActors entities)
        {
            _coder = coder;
            _text = text;
            _entities = entities;
            _actors = new ActorReader(text, entities, coder._resolver);
            _status = new StatusFinder(text, coder._status);
            _circumstances = new EventCircumstances(text, entities);
            var finder = new SourceFinder(text, coder._status, coder._lexicon);
            _checks = new MatchChecks(text, finder, coder._lexicon.Sets.Test("&GAME", out _));
            _pending = new PendingActs(text);
            _plans = new TermsFinder(text).Find();
            _acts = new ActReader(text, coder._lexicon, coder._status);
            _roles = new RoleReader(text, _actors, finder, _acts, new TargetFinder(text, _actors), _folding);
        }

        /// <summary>Whether the rules looked at a trigger and the words spoke against an event of a type there.</summary>
        public bool IsRefused(int trigger, string type) => _refused.Contains((trigger, type)) || _refused.Contains((trigger, ActionCode.None));

        public CodingText Text => _text;

        public EntityActors Entities => _entities;

        public ActorReader Actors => _actors;

        public StatusFinder Status => _status;

        public EventCircumstances Circumstances => _circumstances;

        /// <summary>The code of a type at a trigger: that of the best frame there that means the type, with its words; else the type's own.</summary>
        public (ActionCode Code, IReadOnlyList<int> Words, string? Frame, bool IsReciprocal) CodeOf(string type, int trigger)
        {
            FrameMatch? best = null;
            foreach (var match in _coder._matcher.Candidates(_text.View, trigger))
                if (match.Frame.Code.Type == type && (best is null || match.Rank > best.Rank)) best = match;
            return best is null ? (new ActionCode(type, "", _coder._lexicon.Ontology.CommonCode(type)), [trigger], null, false) : (best.Frame.Code, best.Words, RuleOf(best.Frame), best.IsReciprocal);
        }

        public EventLayer Code()
        {
            var matches = _coder._matcher.Match(_text.View, new OwnActs(_text, _actors).Fits);
            foreach (var match in matches)
                if (!Take(match)) TakeOther(match);
            var taken = matches.Where(match => match.Frame.Code.Type is "REQUEST").SelectMany(match => match.Words).ToHashSet();
            foreach (var demand in new DemandFinder(_text, _actors).Find(taken)) Keep(Scored(demand));
            var told = _folding.Events().SelectMany(coded => coded.Words).ToHashSet();
            foreach (var blame in new JudgementFinder(_text, _actors, _acts, _status, _coder._judgements).Find(told, _folding.Events())) Keep(Scored(blame));
            var events = _folding.Events();
            FillTimes(events);
            return new EventLayer(events, _entities.All(), [.. _notes.OrderBy(note => note.Token)], new PlanReader(_text, _actors).Read(_plans));
        }

        /// <summary>Dates events by others of the article.</summary>
        public void FillTimes(CodedEvent[] events)
        {
            new AnchoredTimes(_text, _status).Fill(events);
            new ReferredTimes(_text, _status).Fill(events);
        }

        /// <summary>The event with quadrant, intensity and contexts.</summary>
        public CodedEvent Scored(CodedEvent coded) =>
            coded with { Quad = QuadOf(coded.Code.Type), Score = ScoreOf(coded.Code.Type), Contexts = Contexts(coded.Token, coded.Code) };

        /// <summary>A frame that fails for want of actors may hide a less specific one that has them.</summary>
        private void TakeOther(FrameMatch failed)
        {
            if (!failed.Frame.Code.IsEvent || (!failed.IsReciprocal && failed.Source >= 0)) return;
            foreach (var match in _coder._matcher.Candidates(_text.View, failed.Trigger))
                if (match.Frame != failed.Frame && match.Frame.Code.IsEvent && match.Frame.Code.Type == failed.Frame.Code.Type && Take(match)) return;
        }

        /// <summary>Codes a match or notes why not; false when it lacks an actor.</summary>
        private bool Take(FrameMatch match)
        {
            if (_checks.Fault(match) is { } fault)
            {
                Refuse(match, fault);
                return !match.Frame.Code.IsEvent;
            }
            if (match.Frame is { Kind: FrameKind.Verb, Code.Type: "ASSAULT" } && _folding.Latest.Any(told => told.Code.Type == "ASSAULT" && told.Target.Count > 0 && told.Token == match.Source))
                return Note(match, "its subject tells it", result: true);
            var sources = _roles.Sources(match);
            if (sources.Count == 0) _pending.Add(match, _roles.Targets(match, sources, QuadOf(match.Frame.Code.Type)));
            if (sources.Count == 0) return Note(match, _roles.SourceWord(match) is >= 0 and var word ? $"'{_text.View.Form(word)}' is nobody who can act, or not known" : "nobody named who does it");
            if (match.IsReciprocal && sources.Count < 2 && !IsSeveral(sources[0], match.Source)) return Note(match, "only one party is named");
            var targets = _roles.Targets(match, sources, QuadOf(match.Frame.Code.Type));
            if (targets.Count == 0) targets.AddRange(_pending.TargetsOf(match).Where(target => !sources.Exists(target.IsSame)));
            if (TellsOfAnother(match, sources)) return Refuse(match, "its clause tells what another does");
            if (EndsAnothers(match, sources)) return Refuse(match, "it ends what another does");
            if (_checks.Fault(match, sources, targets) is { } lack) return Note(match, lack);
            var isQuarrel = _coder._metaphors.IsQuarrel(match, _text.View.Lemma(match.Trigger), sources, targets, out var blame);
            if (isQuarrel && !blame) return Refuse(match, "between civilians of one country it is a quarrel in words or at the polls", result: true);
            var coded = Event(match, isQuarrel ? new ActionCode("ACCUSE", "disapprove", "111") : MatchChecks.CodeOf(match), sources, targets);
            if (targets.Count == 0 && match.Frame.Kind == FrameKind.Noun && coded.Status is EventStatus.Denied or EventStatus.Hypothetical) return Note(match, "a noun that tells of nothing real, against nobody");
            Keep(coded);
            return true;
        }

        /// <summary>"Warned that Ostrava would invade": the frame means what somebody does himself, the clause tells of another.</summary>
        private bool TellsOfAnother(FrameMatch match, List<CodedActor> sources)
        {
            if (match.Frame.Kind == FrameKind.Noun) return false;
            foreach (var slot in match.Frame.Clause.Slots)
                if (slot.Clause is not null && (slot.Role != FrameRole.None || slot.Words is not null)) return false;
            foreach (var word in match.Words)
            {
                if (word == match.Trigger || _text.View.Relation(word) is not ("ccomp" or "xcomp" or "parataxis" or "advcl" or "acl")) continue;
                var subject = _text.Tree.Child(word, "nsubj");
                if (subject < 0 || subject == match.Target || match.Words.Contains(subject)) continue;
                if (_actors.Read(subject, isTarget: true) is { Count: > 0 } others)
                {
                    if (!others.Exists(other => sources.Exists(other.IsSameSide))) return true;
                }
                else if (match.Frame.Code.Type == "THREATEN" && (_text.Analysis.Upos[subject] is "NOUN" or "PROPN" || _text.Tree.Child(subject, "det") >= 0) && _text.Tree.Child(subject, "nmod:poss") < 0) return true;
            }
            return false;
        }

        /// <summary>"Stopped the Valdian offensive": who ends the act of another does not give way.</summary>
        private bool EndsAnothers(FrameMatch match, List<CodedActor> sources)
        {
            if (match.Frame.Code.Type != "RETREAT" || !match.Frame.Code.Cameo.StartsWith("087", StringComparison.Ordinal)) return false;
            foreach (var word in match.Words)
                if (word != match.Trigger && word != match.Source && _text.Analysis.Upos[word] == "NOUN" && _text.Tree.Child(word, "amod", "nmod:poss", "compound") is >= 0 and var whose
                    && char.IsUpper(_text.Analysis.Segments.Form(whose)[0]) && _actors.Read(whose, isTarget: true) is { Count: > 0 } owners && !owners.Exists(owner => sources.Exists(owner.IsSameSide)))
                    return true;
            return false;
        }

        /// <summary>A plural, or a body of many states ("the assembly's meeting").</summary>
        private bool IsSeveral(CodedActor actor, int head) => _text.Analysis.Xpos[head] is "NNS" or "NNPS" or "PRP" || actor.Code.StartsWith("IGO", StringComparison.Ordinal);

        /// <summary>"Is not ready to", "has shown no interest in": who does not want to, refuses.</summary>
        private bool IsRefusal(FrameMatch match, ActionCode act, StatusKind? kind)
        {
            if (act.Type != "AGREE") return false;
            foreach (var word in match.Words)
                if (_text.View.Lemma(word) is "ready" or "willing" or "willingness" or "prepared" or "interest" or "interested" or "open"
                    && (kind == StatusKind.Denied || (_text.Tree.Child(word, "det") is >= 0 and var determiner && _text.View.Form(determiner) is "no" or "little"))) return true;
            return false;
        }

        /// <summary>"Took no part in the talks", "no troops were sent": the object is denied, and so the act.</summary>
        private bool TakesNo(FrameMatch match)
        {
            foreach (var word in match.Words)
                if (_text.View.Relation(word) is "obj" or "nsubj:pass" && _text.Tree.Child(word, "det") is >= 0 and var determiner && _text.View.Form(determiner) == "no") return true;
            return false;
        }

        /// <summary>What a plan asks for has not happened.</summary>
        private bool IsTerm(int trigger) => _plans.Exists(plan => plan.Items.Any(item => item.Contains(trigger)));

        /// <summary>True when who acts is who says so.</summary>
        private bool IsSpeakersOwn(int trigger, List<CodedActor> sources) =>
            _text.StatementOf(trigger) is >= 0 and var statement && _actors.Of(_text.Statements[statement].Speaker) is { } speaker && sources.Exists(speaker.IsSame);

        private CodedEvent Event(FrameMatch match, ActionCode act, List<CodedActor> sources, List<CodedActor> targets)
        {
            var (kind, at) = _status.Find(match.Trigger);
            if (kind is null && TakesNo(match)) kind = StatusKind.Denied;
            if (IsRefusal(match, act, kind) || (kind == StatusKind.Denied && match.Frame.Kind == FrameKind.Verb && _status.IsWill(match.Trigger) && IsSpeakersOwn(match.Trigger, sources))) kind = StatusKind.Refuse;
            var (code, status) = StatusShift.Of(act, QuadOf(act.Type), kind);
            if (kind == StatusKind.Future && IsSpeakersOwn(match.Trigger, sources) && StatusShift.Promised(code, QuadOf(code.Type)) is var said && said != code) (code, status) = (said, EventStatus.Actual);
            if (status == EventStatus.Actual && at is { } reality) status = reality;
            if (status is EventStatus.Actual or EventStatus.Future && IsTerm(match.Trigger)) status = EventStatus.Hypothetical;
            var time = _circumstances.Time(match);
            // What has happened did not happen after the article appeared.
            if (status == EventStatus.Actual && _status.IsAfter(time)) time = null;
            if (status == EventStatus.Actual && _status.IsHistory(time)) status = EventStatus.Historic;
            var statement = _text.StatementOf(match.Trigger);
            var place = _circumstances.Place(match, targets);
            if (place?.Country is { } country && QuadOf(code.Type) == 4 && targets.TrueForAll(target => target.Country is null)) targets = [.. targets.Select(target => target.In(country))];
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
                Place = place,
                Status = status,
                Statement = statement >= 0 ? statement : null,
                Rule = RuleOf(match.Frame),
                Confidence = Confidence(match, sources, targets),
            };
        }

        private void Keep(CodedEvent coded)
        {
            var folded = _folding.Add(coded);
            var names = $"{string.Join(", ", coded.Source.Select(actor => $"{actor.Name} ({actor.Code})"))} → {string.Join(", ", coded.Target.Select(actor => $"{actor.Name} ({actor.Code})"))}";
            _notes.Add(new CodingNote(coded.Token, IsCoded: true, $"{coded.Code.Type} {coded.Code.Cameo}, {coded.Status.ToString().ToLowerInvariant()}: {names}; {coded.Rule}{(folded ? "; told before" : "")}"));
        }

        /// <summary>Notes what the words say against an event of this type; those that merely lack an actor are no refusals.</summary>
        private bool Refuse(FrameMatch match, string reason, bool result = false)
        {
            _refused.Add((match.Trigger, match.Frame.Code.Type));
            return Note(match, reason, result);
        }

        private bool Note(FrameMatch match, string reason, bool result = false)
        {
            _notes.Add(new CodingNote(match.Trigger, IsCoded: false, $"not coded: {reason}; {RuleOf(match.Frame)}"));
            return result;
        }

        private int QuadOf(string type) => _coder._lexicon.Ontology.Plover(type)?.Quad ?? 0;

        private decimal ScoreOf(string type) => _coder._lexicon.Ontology.Plover(type)?.Score ?? 0;

        private string[] Contexts(int token, ActionCode code)
        {
            var contexts = new SortedSet<string>(_coder._lexicon.Ontology.Cameo(code.Cameo)?.Contexts ?? [], StringComparer.Ordinal);
            _coder._contexts.Add(contexts, _text.View, _text.SentenceOf(token));
            return [.. contexts];
        }

        /// <summary>The spans of words, neighbours together.</summary>
        public TextSpan[] Spans(IReadOnlyList<int> words)
        {
            var spans = new List<TextSpan>();
            for (var i = 0; i < words.Count; i++)
            {
                var span = _text.SpanOf(words[i]);
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
