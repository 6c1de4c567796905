using Parley.Text;

namespace Parley.Discourse.Quotations;

/// <summary>Finds the words in quotation marks, from the characters alone.</summary>
/// <remarks>
/// One pass over each paragraph: an opening mark is matched with the nearest fitting closing one, and what lies between, nested marks
/// included, is the quotation's. A mark without a partner is skipped, except where its quotation goes on: then the next paragraph begins
/// with the same mark. Never fails, whatever the marks. Cost: linear in the text; a paragraph is searched in vain once for each kind of mark.
/// </remarks>
internal static class QuoteScanner
{
    /// <summary>All quotations of a text, in text order, not overlapping.</summary>
    public static List<QuotedText> Scan(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var found = new List<QuotedText>();
        var open = new List<TextSpan>();
        var mark = '\0';
        foreach (var paragraph in paragraphs)
        {
            var start = paragraph.Start;
            var lone = "";
            if (open.Count > 0 && (text[start] != mark || QuoteMarks.ClosersOf(text, start).IsEmpty)) open.Clear();
            for (var at = start; at < paragraph.End; at++)
            {
                var closers = QuoteMarks.ClosersOf(text, at);
                if (closers.IsEmpty) continue;
                var end = lone.Contains(text[at], StringComparison.Ordinal) ? -1 : FindClose(text, at, paragraph.End, closers);
                if (end < 0)
                {
                    if (!lone.Contains(text[at], StringComparison.Ordinal)) lone += text[at];
                    if (!RunsOn(text, at, paragraph, paragraphs)) continue;
                    if (at != start) open.Clear();
                    mark = text[at];
                    open.Add(new TextSpan(at, TrimmedEnd(text, at, paragraph.End)));
                    break;
                }
                if (end == at + 2) continue;
                List<TextSpan> pieces = at == start ? [.. open, new TextSpan(at, end)] : [new TextSpan(at, end)];
                found.Add(new QuotedText(pieces));
                open.Clear();
                at = end - 1;
            }
        }
        return found;
    }

    /// <summary>One past the mark that closes the quotation opened at <paramref name="at"/>; -1 when none does before <paramref name="limit"/>.</summary>
    private static int FindClose(string text, int at, int limit, ReadOnlySpan<char> closers)
    {
        var depth = 1;
        var first = -1;
        for (var i = at + 1; i < limit; i++)
        {
            if (QuoteMarks.Reopens(text, i, text[at])) depth++;
            else if (closers.Contains(text[i]) && QuoteMarks.Closes(text, i))
            {
                if (--depth == 0) return i + 1;
                if (first < 0) first = i + 1;
            }
        }
        return first;
    }

    private static bool RunsOn(string text, int at, TextSpan paragraph, IReadOnlyList<TextSpan> paragraphs)
    {
        if (text[at] == '\'') return false;
        var next = NextStart(paragraph, paragraphs);
        return next >= 0 && text[next] == text[at] && !QuoteMarks.ClosersOf(text, next).IsEmpty;
    }

    private static int NextStart(TextSpan paragraph, IReadOnlyList<TextSpan> paragraphs)
    {
        var low = 0;
        var high = paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (paragraphs[middle].Start < paragraph.End) low = middle + 1;
            else high = middle;
        }
        return low < paragraphs.Count ? paragraphs[low].Start : -1;
    }

    private static int TrimmedEnd(string text, int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
