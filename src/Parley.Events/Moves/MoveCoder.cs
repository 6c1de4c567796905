using Parley.Discourse.Times;
using Parley.Events.Coding;
using Parley.Text;
using Parley.Text.Pipeline;

namespace Parley.Events.Moves;

/// <summary>Finds the moves of negotiations among the events.</summary>
/// <remarks>
/// The table says which events are moves, by type, code and the words that tell them. A list of terms is one move with its issues taken apart.
/// What is threatened or promised for the case that somebody acts ("if they cross it, we will answer") is a condition. Moves of an earlier
/// period are left out. Cost: linear in the events and the words below them. Immutable and thread-safe.
/// </remarks>
public sealed class MoveCoder(MoveTable table, TimeReader times)
{
    /// <summary>Loads a coder with the project's table.</summary>
    /// <param name="dataFolder">The folder <c>data</c>.</param>
    /// <exception cref="Parley.Text.Tables.TableFormatException">The table is missing or has a fault.</exception>
    public static MoveCoder Load(string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        return new MoveCoder(MoveTable.Load(Path.Combine(dataFolder, "events", "moves.tsv")), new TimeReader());
    }

    /// <summary>The moves of a document whose events are coded.</summary>
    public MoveLayer Code(Document document, EventLayer layer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(layer);
        var events = layer.Events;
        if (events.Count == 0 && layer.Plans.Count == 0) return new MoveLayer([]);
        var text = new CodingText(document, times);
        var issues = new IssueFinder(text);
        var moves = new List<CodedMove>();
        for (var i = 0; i < events.Count; i++)
            if (Kind(events[i], text) is { } rule && events[i].Status != EventStatus.Denied && !IsTerm(events[i], layer.Plans) && !IsAsked(events[i], events))
                moves.Add(Move(events[i], i, rule.Kind, rule.ToString(), text, issues));
        foreach (var plan in layer.Plans) moves.Add(PlanMoves.Of(plan, text));
        return new MoveLayer([.. moves.OrderBy(move => move.Evidence[0].Start)]);
    }

    private MoveRule? Kind(CodedEvent coded, CodingText text) =>
        HasCondition(coded, text) ? new MoveRule(coded.Code.Type, "if", "-", MoveKind.Condition) : table.Find(coded, text.View);

    /// <summary>What a plan asks for is part of the plan's own move.</summary>
    private static bool IsTerm(CodedEvent coded, IReadOnlyList<CodedPlan> plans) => plans.Any(plan => plan.Evidence.Contains(coded.Trigger[0]));

    /// <summary>"If they were serious, they would leave" is the speaker's move.</summary>
    private static bool IsAsked(CodedEvent coded, IReadOnlyList<CodedEvent> events) =>
        coded.Status == EventStatus.Hypothetical && events.Any(other => other != coded && other.Token == coded.Token && other is { Code.Type: "REQUEST", Status: EventStatus.Hypothetical });

    private static bool HasCondition(CodedEvent coded, CodingText text)
    {
        if (coded is not ({ Status: EventStatus.Future or EventStatus.Hypothetical } or { Code.Type: "AGREE" })) return false;
        var clause = text.Tree.Child(coded.Token, "advcl");
        var mark = clause < 0 ? -1 : text.Tree.Child(clause, "mark");
        return mark >= 0 && text.View.Form(mark) is "if" or "unless" or "provided" or "until";
    }

    /// <summary>The move that an event is.</summary>
    internal static CodedMove Move(CodedEvent coded, int? index, MoveKind kind, string rule, CodingText text, IssueFinder issues)
    {
        var about = issues.Find(coded);
        return new CodedMove
        {
            Actor = coded.Source[0],
            Kind = kind,
            Toward = [.. coded.Target.Where(target => !target.IsSame(coded.Source[0]))],
            Issue = new IssuePhrases(text).Of(coded, issues.Heads, kind),
            Time = coded.Time,
            Evidence = [Evidence(coded, about, text)],
            Statement = coded.Statement,
            Event = index,
            Rule = rule,
        };
    }

    /// <summary>From the first to the last word of the parties, trigger and issues in the trigger's sentence; to the end of the clause where no issue tells what it is about.</summary>
    private static TextSpan Evidence(CodedEvent coded, List<TextSpan> about, CodingText text)
    {
        var sentence = text.Analysis.Segments.SpanOf(text.SentenceOf(coded.Token));
        var (start, end) = (coded.Trigger[0].Start, coded.Trigger[^1].End);
        foreach (var span in coded.Source[0].Spans.Concat(coded.Trigger).Concat(coded.Target.SelectMany(target => target.Spans)).Concat(about))
        {
            if (!sentence.Contains(span)) continue;
            start = Math.Min(start, span.Start);
            end = Math.Max(end, span.End);
        }
        if (about.Count == 0)
            for (var token = coded.Token + 1; token < text.SentenceOf(coded.Token).End && text.Tree.IsUnder(token, coded.Token); token++)
                if (!text.Tree.IsPunctuation(token)) end = Math.Max(end, text.SpanOf(token).End);
        return new TextSpan(start, end);
    }
}
