namespace Parley.Text.Segmentation;

/// <summary>Finds the paragraphs of a text.</summary>
/// <remarks>
/// A blank line always ends a paragraph. What a single line break means is decided for the text as a whole. In text wrapped at a fixed
/// width a break is forced: the next line's first word would not have fitted into the width (give or take three characters). The width
/// is the longest line's; the text counts as wrapped when that is 40 to 100 characters, at least three fifths of the breaks are forced,
/// and at least a third of them come after a line that ends as no sentence does. Breaks before an indented line (after one that is not)
/// and before a bullet say nothing, and end a paragraph, unless a dash was forced to a line's beginning in mid-sentence. In wrapped
/// text a break that is forced, or before a small letter, joins; any other ends a paragraph. In all other text each line break ends
/// one. Cost: two passes. Weak spot: a list of headlines of nearly the same length looks wrapped.
/// </remarks>
public static class Paragraphs
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 100;

    // Programs that wrap count a trailing space, or a letter beyond ASCII, as more than it is.
    private const int Slack = 3;

    /// <summary>The paragraphs in order, as ranges that begin and end with a character that is not white space.</summary>
    public static List<TextSpan> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<TextSpan>();
        var start = -1;
        var previous = default(TextSpan);
        foreach (var line in lines)
        {
            if (start >= 0 && (line.IsEmpty || width == 0 || !Continues(text, previous, line, width)))
            {
                paragraphs.Add(new TextSpan(start, previous.End));
                start = -1;
            }
            if (!line.IsEmpty && start < 0) start = line.Start;
            previous = line;
        }
        if (start >= 0) paragraphs.Add(new TextSpan(start, previous.End));
        return paragraphs;
    }

    /// <summary>The lines, trimmed; blank ones are empty spans.</summary>
    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var position = 0; position <= text.Length;)
        {
            var end = position;
            while (end < text.Length && text[end] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\f' or '\v')) end++;
            lines.Add(Trim(text, position, end));
            position = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    /// <summary>The width at which the text is wrapped, or 0 when it is not.</summary>
    private static int WrapWidth(string text, List<TextSpan> lines)
    {
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Length);
        if (width is < NarrowestWidth or > WidestWidth) return 0;
        int breaks = 0, forced = 0, open = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].IsEmpty || lines[i].IsEmpty || BeginsParagraph(text, lines[i - 1], lines[i])) continue;
            breaks++;
            if (IsForced(text, lines[i - 1], lines[i], width)) forced++;
            if (IsOpen(text, lines[i - 1])) open++;
        }
        return forced > 0 && forced * 5 >= breaks * 3 && open * 3 >= breaks ? width : 0;
    }

    private static bool IsForced(string text, TextSpan line, TextSpan next, int width) =>
        line.Length + 1 + FirstWord(text, next) > width - Slack;

    private static int FirstWord(string text, TextSpan line)
    {
        var i = line.Start;
        while (i < line.End && !char.IsWhiteSpace(text[i])) i++;
        return i - line.Start;
    }

    /// <summary>True when a line ends as a sentence does not: in a letter, a digit, a comma, a hyphen.</summary>
    private static bool IsOpen(string text, TextSpan line) =>
        Chars.IsWord(text[line.End - 1]) || text[line.End - 1] is ',' or ';' or '-' or '–' or '—';

    private static bool Continues(string text, TextSpan line, TextSpan next, int width)
    {
        if (line.IsEmpty) return false;
        var forced = IsForced(text, line, next, width);
        // A dash may come to stand at a line's beginning in mid-sentence.
        if (BeginsParagraph(text, line, next) && !(forced && IsOpen(text, line) && IsBullet(text, next))) return false;
        return forced || char.IsLower(text[next.Start]);
    }

    private static bool BeginsParagraph(string text, TextSpan line, TextSpan next) =>
        IsBullet(text, next) || Indent(text, next) > Indent(text, line) + 1;

    private static bool IsBullet(string text, TextSpan line) =>
        text[line.Start] is '•' or '*' or '·' or '▪' or '●'
        || text[line.Start] is '-' or '–' && line.Length > 1 && text[line.Start + 1] == ' ';

    private static int Indent(string text, TextSpan line)
    {
        var i = line.Start;
        while (i > 0 && text[i - 1] is ' ' or '\t' or '\u00A0') i--;
        return line.Start - i;
    }
}
