using Parley.Text;

namespace Parley.Discourse.Quotations;

/// <summary>One cue, or none, with the quotations found for it so far.</summary>
internal sealed class AttributionDraft
{
    private readonly QuotationContext _context;
    private readonly CueMatch? _cue;
    private readonly List<Quotation> _quotations = [];

    public AttributionDraft(QuotationContext context, CueMatch? cue, Quotation quotation)
    {
        _context = context;
        _cue = cue;
        _quotations.Add(quotation);
    }

    /// <summary>Adds a quotation that belongs to the same saying.</summary>
    public void Add(Quotation quotation) => _quotations.Add(quotation);

    /// <summary>True when a quotation without a cue of its own stands right behind this attribution's last sentence.</summary>
    public bool GoesOnWith(Quotation quotation)
    {
        if (_cue is null || quotation.IsFragment) return false;
        var last = _quotations[^1].End;
        var sentenceEnd = _context.SentenceOf(Math.Max(last - 1, _cue.Head)).End;
        return (quotation.First == last || quotation.First == sentenceEnd) && StandsAlone(quotation);
    }

    /// <summary>True when the quotation's sentences hold no word besides; such a word would speak of somebody else.</summary>
    private bool StandsAlone(Quotation quotation) =>
        _context.SentenceOf(quotation.First).First == quotation.First && _context.SentenceOf(quotation.End - 1).End == quotation.End;

    /// <summary>The attribution.</summary>
    public Attribution Finish()
    {
        var found = _cue is null ? null : new SourceFinder(_context).Find(_cue);
        var source = found is var (head, first, end) ? new SpeakerResolver(_context).Resolve(head, first, end) : null;
        var content = Content();
        return new Attribution
        {
            Source = source,
            Cue = _cue is null ? [] : [_context.Tree.Span(_cue.First, _cue.End)],
            Content = content,
            Form = FormOf(content),
            Confidence = _cue is null ? QuotationRules.WithoutCue : source is null ? QuotationRules.WithoutSource : _cue.Confidence,
        };
    }

    private List<TextSpan> Content()
    {
        var spans = new List<TextSpan>();
        foreach (var quotation in _quotations)
        {
            if (quotation.IsFragment && Clause(quotation) is { } clause) spans.Add(clause);
            else spans.AddRange(quotation.Text.Pieces);
        }
        spans.Sort();
        var merged = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
            if (merged.Count > 0 && span.Start < merged[^1].End) merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        return merged;
    }

    /// <summary>The reported clause around a quoted fragment: he said <c>that the offer was "not worth the paper"</c>.</summary>
    private TextSpan? Clause(Quotation quotation)
    {
        if (_cue is null) return null;
        var tree = _context.Tree;
        var sentence = _context.SentenceOf(quotation.First);
        var clause = quotation.TopIn(tree, sentence.First, sentence.End);
        while (clause >= 0 && tree.Head(clause) != _cue.Head) clause = tree.Head(clause);
        if (clause < 0 || _context.Analysis.Relations[clause] is not ("ccomp" or "xcomp")) return null;
        var isBehind = quotation.First >= _cue.End;
        var (first, end) = tree.Phrase(clause, isBehind ? _cue.End : sentence.First, isBehind ? sentence.End : _cue.First);
        while (first < end && tree.IsPunctuation(first) && !_context.IsQuoted(first)) first++;
        while (end > first && tree.IsPunctuation(end - 1) && !_context.IsQuoted(end - 1)) end--;
        return first <= quotation.First && quotation.End <= end ? tree.Span(first, end) : null;
    }

    private AttributionForm FormOf(List<TextSpan> content)
    {
        foreach (var span in content)
        {
            var inside = false;
            foreach (var quotation in _quotations)
                foreach (var piece in quotation.Text.Pieces)
                    inside |= piece.Contains(span);
            if (!inside) return AttributionForm.Mixed;
        }
        return AttributionForm.Direct;
    }
}
