using Parley.Text;

namespace Parley.Web.Marking;

/// <summary>The paragraphs of a text: lines with something in them, between blank lines.</summary>
internal static class TextParts
{
    /// <summary>The paragraphs, without the line break at their end. One pass.</summary>
    public static List<TextSpan> Of(string text)
    {
        var parts = new List<TextSpan>();
        int first = -1, last = 0;
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                if (first < 0) first = start;
                last = end;
            }
            else if (first >= 0)
            {
                parts.Add(new TextSpan(first, last));
                first = -1;
            }
            start = end + 1;
        }
        if (first >= 0) parts.Add(new TextSpan(first, last));
        return parts;
    }
}
