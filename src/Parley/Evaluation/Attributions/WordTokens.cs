using System.Globalization;
using System.Text;
using Parley.Text;

namespace Parley.Evaluation.Attributions;

/// <summary>The words of a text as attributions are scored on them: letters, digits and underscores, joined by apostrophes, dots and hyphens.</summary>
/// <remarks>
/// The same words as the regular expression <c>\w+(?:[’'.-]\w+)*</c> of Python gives, where <c>\w</c> leaves out combining marks;
/// punctuation and white space do not count in the scores. Immutable and thread-safe.
/// </remarks>
public sealed class WordTokens
{
    private readonly List<TextSpan> _spans = [];
    private readonly List<int> _paragraphs = [];

    /// <summary>Finds the words. One pass.</summary>
    public WordTokens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int paragraph = 0, counted = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at);
            if (end == at)
            {
                at++;
                continue;
            }
            paragraph += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            _spans.Add(new TextSpan(at, end));
            _paragraphs.Add(paragraph);
            at = end;
        }
    }

    /// <summary>The words' places.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>The paragraph that a word stands in; each line break begins another.</summary>
    public int Paragraph(int word) => _paragraphs[word];

    /// <summary>The words that spans touch, sorted; each once.</summary>
    public int[] Cover(IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var words = new SortedSet<int>();
        foreach (var span in spans)
            for (var i = FirstEndingAfter(span.Start); i < _spans.Count && _spans[i].Start < span.End; i++)
                words.Add(i);
        return [.. words];
    }

    /// <summary>The unbroken runs of words within one paragraph.</summary>
    public IEnumerable<(int First, int Last)> Fragments(int[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var i = 0; i < words.Length;)
        {
            var last = i;
            while (last + 1 < words.Length && words[last + 1] == words[last] + 1 && _paragraphs[words[last + 1]] == _paragraphs[words[last]]) last++;
            yield return (words[i], words[last]);
            i = last + 1;
        }
    }

    private int FirstEndingAfter(int position)
    {
        var low = 0;
        var high = _spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = EndOfLetters(text, start);
        if (end == start) return start;
        while (end < text.Length && text[end] is ('’' or '\'' or '.' or '-') && EndOfLetters(text, end + 1) is var next && next > end + 1) end = next;
        return end;
    }

    private static int EndOfLetters(string text, int at)
    {
        while (at < text.Length && Rune.TryGetRuneAt(text, at, out var rune) && IsWord(rune)) at += rune.Utf16SequenceLength;
        return at;
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
