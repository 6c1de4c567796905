using System.Buffers;
using Parley.Text;

namespace Parley.Formats.Brat;

/// <summary>Turns spans into fragments that brat accepts, which hold no line break and no tab, and back.</summary>
/// <remarks>
/// What comes back is not always what went in: line breaks at the edges of a span are lost, and spans that overlap, or that nothing but
/// white space with a line break separates, become one. <see cref="Normalize"/> gives that form.
/// </remarks>
public static class BratSpans
{
    // brat's own reader ends a line at each of these.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    /// <summary>The fragments of spans, in text order, none over another; spans outside the text are left out.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, IEnumerable<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fragments = new List<TextSpan>();
        foreach (var span in Merge(spans.Where(new TextSpan(0, text.Length).Contains)))
            for (var start = span.Start; start < span.End;)
            {
                var length = span.Of(text)[(start - span.Start)..].IndexOfAny(Breaks);
                var end = length < 0 ? span.End : start + length;
                if (!text.AsSpan(start, end - start).IsWhiteSpace()) fragments.Add(new TextSpan(start, end));
                start = end + 1;
            }
        return fragments;
    }

    /// <summary>The spans of fragments: those that only white space with a line break separates are one.</summary>
    public static IReadOnlyList<TextSpan> Join(string text, IEnumerable<TextSpan> fragments)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<TextSpan>();
        foreach (var fragment in fragments.Order())
            if (spans.Count > 0 && IsBreak(text, spans[^1].End, fragment.Start)) spans[^1] = new TextSpan(spans[^1].Start, fragment.End);
            else spans.Add(fragment);
        return spans;
    }

    /// <summary>The form in which spans come back from brat.</summary>
    public static IReadOnlyList<TextSpan> Normalize(string text, IEnumerable<TextSpan> spans) => Join(text, Split(text, spans));

    private static List<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Order())
            if (merged.Count > 0 && merged[^1].Overlaps(span)) merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        return merged;
    }

    private static bool IsBreak(string text, int start, int end) =>
        start < end && text.AsSpan(start, end - start) is var gap && gap.IsWhiteSpace() && gap.IndexOfAny(Breaks) >= 0;
}
