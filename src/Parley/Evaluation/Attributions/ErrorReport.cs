using System.Globalization;
using Parley.Evaluation.Gold;
using Parley.Records;
using Parley.Text;

namespace Parley.Evaluation.Attributions;

/// <summary>Tells of the differences in one document, with their words.</summary>
internal sealed class ErrorReport(Action<EvaluationError>? report, Article article, string annotator)
{
    private CodePointMap? _map;

    /// <summary>The document's text.</summary>
    public string Text => article.Text;

    /// <summary>Tells in which roles a pair differs.</summary>
    public void Differ(TokenAttribution gold, TokenAttribution found)
    {
        if (report is null) return;
        if (!gold.Source.AsSpan().SequenceEqual(found.Source)) Tell("source", gold.Original, gold.Original.Source, found.Original.Source);
        if (!gold.Cue.AsSpan().SequenceEqual(found.Cue)) Tell("cue", gold.Original, gold.Original.Cue, found.Original.Cue);
        if (!gold.Content.AsSpan().SequenceEqual(found.Content)) Tell("content", gold.Original, gold.Original.Content, found.Original.Content);
    }

    /// <summary>Tells of a gold attribution that nothing of the system's touches.</summary>
    public void Missed(TokenAttribution gold) => Tell("missed", gold.Original, gold.Original.Content, []);

    /// <summary>Tells of a statement that nothing of the gold's touches, or only what has a better partner.</summary>
    public void Extra(TokenAttribution found) => Tell("extra", found.Original, [], found.Original.Content);

    private void Tell(string kind, GoldAttribution at, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found)
    {
        if (report is null) return;
        _map ??= new CodePointMap(Text);
        var (start, end) = _map.ToCodePoints(new TextSpan(at.Content.Min(span => span.Start), at.Content.Max(span => span.End)));
        report(new EvaluationError(kind, $"{article.Id} ({annotator})", string.Create(CultureInfo.InvariantCulture, $"c{start}-{end}"), Words(gold), Words(found)));
    }

    private string Words(IReadOnlyList<TextSpan> spans) =>
        string.Join(RecordWords.Gap, spans.Where(new TextSpan(0, Text.Length).Contains).Select(span => span.Of(Text).ToString()));
}
