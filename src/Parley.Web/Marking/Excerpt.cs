using Parley.Records;
using Parley.Text;

namespace Parley.Web.Marking;

/// <summary>The words of a statement as they stand in the article, with its source, cue and content marked.</summary>
internal static class Excerpt
{
    // What lies between two parts of a statement is shown up to this length, else an ellipsis.
    private const int LongestGap = 60;

    private static readonly TextPiece Gap = new(RecordWords.Gap, "gap", null, null, []);

    /// <summary>The pieces from the first marked word to the last.</summary>
    /// <param name="record">The record.</param>
    /// <param name="statement">One of its statements.</param>
    /// <param name="more">Further marks, such as words that were searched.</param>
    public static List<TextPiece> Of(Record record, Statement statement, IEnumerable<TextMark>? more = null) =>
        Of(record, [.. RecordMarks.Of(record, statement).Where(mark => mark.Role != MarkRole.Content || mark.Span.Length > 0)], more);

    /// <summary>The same for words that belong to something else, such as an event.</summary>
    public static List<TextPiece> Of(Record record, IReadOnlyList<TextMark> marks, IEnumerable<TextMark>? more = null)
    {
        var pieces = new List<TextPiece>();
        var all = marks.Concat(more ?? []).ToList();
        foreach (var part in Parts(marks.Select(mark => mark.Span).Order()))
        {
            if (pieces.Count > 0) pieces.Add(Gap);
            pieces.AddRange(TextCutter.Cut(record.Text, part, all));
        }
        return pieces;
    }

    private static List<TextSpan> Parts(IEnumerable<TextSpan> spans)
    {
        var parts = new List<TextSpan>();
        foreach (var span in spans)
            if (parts.Count > 0 && span.Start - parts[^1].End <= LongestGap) parts[^1] = new TextSpan(parts[^1].Start, Math.Max(parts[^1].End, span.End));
            else parts.Add(span);
        return parts;
    }
}
