using System.Buffers;
using System.Text;

namespace Parley.Text.Conllu;

/// <summary>Texts on one line.</summary>
internal static class Line
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\n\r\t\v\f\u0085\u2028\u2029");

    /// <summary>The text with each stretch of white space that holds a line break or a tab as one space, and none at the ends.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            if (end == i) line.Append(text[i++]);
            else
            {
                if (text[i..end].ContainsAny(s_breaks)) line.Append(' ');
                else line.Append(text[i..end]);
                i = end;
            }
        }
        return line.ToString();
    }
}
