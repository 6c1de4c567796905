using Parley.Text;

namespace Parley.Formats.Html;

/// <summary>Cuts a text into segments wherever a mark or a paragraph begins or ends.</summary>
/// <remarks>
/// Marks may cross each other, so the page is made of flat segments and not of elements inside each other. Cost: the marks are sorted;
/// then one pass, in which each segment costs as many steps as marks lie over it.
/// </remarks>
internal sealed class SegmentCutter
{
    private readonly Mark[] _marks;
    private readonly List<Mark> _open = [];
    private int _next;

    /// <summary>Prepares the cutting.</summary>
    /// <param name="marks">The marks, in any order.</param>
    public SegmentCutter(IEnumerable<Mark> marks) => _marks = [.. marks.OrderBy(mark => mark.Span).ThenBy(mark => mark.Owner).ThenBy(mark => mark.Role)];

    /// <summary>The segments of a paragraph; paragraphs must be asked for in the order of the text.</summary>
    public List<Segment> Cut(TextSpan block)
    {
        var segments = new List<Segment>();
        for (var at = block.Start; at < block.End;)
        {
            _open.RemoveAll(mark => mark.Span.End <= at);
            while (_next < _marks.Length && _marks[_next].Span.Start <= at)
                if (_marks[_next++] is var mark && mark.Span.End > at)
                    _open.Add(mark);
            var end = _next < _marks.Length ? Math.Min(block.End, _marks[_next].Span.Start) : block.End;
            foreach (var mark in _open) end = Math.Min(end, mark.Span.End);
            segments.Add(Make(new TextSpan(at, end)));
            at = end;
        }
        return segments;
    }

    private Segment Make(TextSpan span)
    {
        if (_open.Count == 0) return new Segment(span, [], 0);
        var levels = _open.Where(mark => mark.Role == MarkRole.Content).Select(mark => mark.Owner).Distinct().Count();
        return new Segment(span, [.. _open.OrderByDescending(mark => mark.Depth).ThenByDescending(mark => mark.Role).ThenBy(mark => mark.Owner)], levels);
    }
}
