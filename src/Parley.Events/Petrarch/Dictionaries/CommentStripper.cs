namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Takes comments out of a dictionary's lines: from <c>#</c> to the end, and <c>&lt;!-- ... --&gt;</c> over any number of lines.</summary>
/// <remarks>One instance for each file; it remembers an open comment. <c>[###]</c> is a code, not a comment.</remarks>
internal sealed class CommentStripper
{
    private const string Open = "<!--";
    private const string Close = "-->";

    private bool _isInside;

    /// <summary>The line without its comments and trailing white space.</summary>
    public string Strip(ReadOnlySpan<char> line)
    {
        var kept = new System.Text.StringBuilder(line.Length);
        while (!line.IsEmpty)
        {
            if (_isInside && !TryLeave(ref line)) break;
            var end = EndOfContent(line);
            var open = line.IndexOf(Open);
            if (open < 0 || open > end)
            {
                kept.Append(line[..end]);
                break;
            }
            kept.Append(line[..open]);
            line = line[(open + Open.Length)..];
            _isInside = true;
        }
        return kept.ToString().TrimEnd();
    }

    private bool TryLeave(ref ReadOnlySpan<char> line)
    {
        var close = line.IndexOf(Close);
        if (close < 0) return false;
        line = line[(close + Close.Length)..];
        _isInside = false;
        return true;
    }

    private static int EndOfContent(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] == '#' && (i == 0 || line[i - 1] is not ('[' or '#')))
                return i;
        return line.Length;
    }
}
