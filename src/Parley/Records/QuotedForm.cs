using System.Buffers;
using Parley.Text;

namespace Parley.Records;

/// <summary>Tells from the quotation marks whether words are given as they were said.</summary>
/// <remarks>Stateless and thread-safe; linear in the length of the spans.</remarks>
public static class QuotedForm
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»");

    /// <summary><c>direct</c> when all words stand between quotation marks, <c>indirect</c> when none do, else <c>mixed</c>.</summary>
    /// <remarks>A straight mark opens and closes in turn; a mark left open goes on to the end, as in a quotation over several paragraphs.</remarks>
    public static string Of(string text, IEnumerable<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        int inside = 0, outside = 0;
        foreach (var span in spans)
        {
            var words = span.Of(text);
            var isOpen = IsOpenBefore(words);
            foreach (var c in words)
                if (Marks.Contains(c)) isOpen = c is '“' or '„' or '«' || (c == '"' && !isOpen);
                else if (char.IsLetterOrDigit(c) && isOpen) inside++;
                else if (char.IsLetterOrDigit(c)) outside++;
        }
        return inside == 0 ? "indirect" : outside == 0 ? "direct" : "mixed";
    }

    // Words that begin within marks and close them.
    private static bool IsOpenBefore(ReadOnlySpan<char> words) => words.IndexOfAny(Marks) is >= 0 and var at && words[at] is ('”' or '»');
}
