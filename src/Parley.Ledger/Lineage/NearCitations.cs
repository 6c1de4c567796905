using Parley.Ledgers.Mapping;
using Parley.Text;

namespace Parley.Ledgers.Lineage;

/// <summary>Finds the citations that belong to a statement: those in the paragraphs of its words. An outlet that names itself cites nobody.</summary>
internal sealed class NearCitations(ClaimData data)
{
    private readonly Dictionary<long, CodePointMap> _maps = [];

    /// <summary>The citations beside a statement's words, in order.</summary>
    public List<StoredCitation> Of(ClaimReport report)
    {
        var near = new List<StoredCitation>();
        if (!data.Texts.TryGetValue(report.ArticleId, out var text)) return near;
        foreach (var citation in data.Citations[report.ArticleId])
            if (!citation.Means(report.OutletWords) && IsNear(report, citation, text))
                near.Add(citation);
        return near;
    }

    private bool IsNear(ClaimReport report, StoredCitation citation, string text)
    {
        if (!_maps.TryGetValue(report.ArticleId, out var map)) _maps[report.ArticleId] = map = new CodePointMap(text);
        var at = Math.Min(map.ToUtf16((int)citation.StartAt), text.Length);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var next = text.IndexOf('\n', at);
        var end = next < 0 ? text.Length : next;
        return SpanLists.Read(report.ContentSpans).Exists(span => map.ToUtf16(span.Start) < end && map.ToUtf16(span.End) > start);
    }
}
