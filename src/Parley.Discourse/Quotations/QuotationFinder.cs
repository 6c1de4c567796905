using Parley.Discourse.Entities;
using Parley.Language.Analysis;

namespace Parley.Discourse.Quotations;

/// <summary>Attributes the quotations of an article to their speakers.</summary>
/// <remarks>
/// Method: quotation marks give the words (<see cref="QuoteScanner"/>), length and punctuation rule out what is no speech
/// (<see cref="SpeechFilter"/>), the dependency tree and a table of cues give the cue, and the tree around the cue the source. Quotations
/// that share a cue are one attribution, and so is a quotation that goes on right behind the sentence of the cue. Cost: linear in the
/// text. Known weak spots: speech without marks is left out (but for headlines), and a parser's mistake beside a quotation becomes a
/// mistake in the source. A trained model is to replace this. Immutable and thread-safe.
/// </remarks>
public sealed class QuotationFinder(CueTable cues)
{
    /// <summary>The attributions of an analysed text.</summary>
    public AttributionLayer Find(AnalyzedText analysis, EntityLayer entities)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var context = new QuotationContext(analysis, entities, cues);
        var finder = new CueFinder(context, cues);
        var drafts = new List<AttributionDraft>();
        var byCue = new Dictionary<int, AttributionDraft>();
        foreach (var quotation in context.Quotations)
        {
            var cue = finder.Find(quotation);
            if (cue is not null && byCue.TryGetValue(cue.Head, out var shared)) shared.Add(quotation);
            else if (cue is null && drafts.Count > 0 && drafts[^1].GoesOnWith(quotation)) drafts[^1].Add(quotation);
            else if (cue is not null || !quotation.IsFragment) Begin(cue, quotation);
        }
        var attributions = drafts.ConvertAll(draft => draft.Finish());
        if (HeadlineSpeaker.Find(context) is { } headline) attributions.Insert(0, headline);
        attributions.Sort((a, b) => a.Content[0].CompareTo(b.Content[0]));
        return new AttributionLayer(attributions);

        void Begin(CueMatch? cue, Quotation quotation)
        {
            var draft = new AttributionDraft(context, cue, quotation);
            drafts.Add(draft);
            if (cue is not null) byCue.Add(cue.Head, draft);
        }
    }
}
