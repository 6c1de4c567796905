using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>Makes statements of drafts: order, spans, form, kind, negation, confidence.</summary>
internal sealed class StatementWriter(StatementContext context)
{
    private readonly FormFinder _forms = new(context);
    private readonly CueReader _cues = new(context);

    /// <summary>The statements in their order.</summary>
    public ReportedStatement[] Write(List<StatementDraft> drafts)
    {
        var ordered = drafts.ToArray();
        // The position in the list settles ties, so that the order never depends on the sort.
        var keys = new (int First, int Depth, int Number)[ordered.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = (ordered[i].Content[0].First, ordered[i].Depth, i);
        Array.Sort(keys, ordered);
        var numbers = new Dictionary<StatementDraft, int>(ordered.Length);
        for (var i = 0; i < ordered.Length; i++) numbers.Add(ordered[i], i);
        return Array.ConvertAll(ordered, draft => Write(draft, numbers));
    }

    private ReportedStatement Write(StatementDraft draft, Dictionary<StatementDraft, int> numbers) => new()
    {
        Source = Spans(draft.Source),
        Cue = draft.Cue is { } cue ? [Span(cue)] : [],
        Content = Spans(draft.Content),
        Form = _forms.Of(draft),
        Kind = _cues.KindOf(draft),
        Parent = draft.Parent is { } parent ? numbers[parent] : null,
        Negated = _cues.IsNegated(draft),
        Confidence = ConfidenceScale.Of(draft),
        Rule = draft.Rule,
    };

    private List<TextSpan> Spans(List<TokenRange> runs) => runs.ConvertAll(Span);

    private TextSpan Span(TokenRange run) => context.Tree.Span(run.First, run.End);
}
