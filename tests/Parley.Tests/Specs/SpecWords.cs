using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Tests.Specs;

/// <summary>Finds the words that a spec names in the text of its case.</summary>
/// <remarks>
/// Words match exactly and only as whole words: <c>he</c> is not found in <c>the</c>. Words that occur more than once need a mark
/// such as <c>#2</c>, counted from one; words that occur once must have none, so that a mark always means something.
/// </remarks>
public static partial class SpecWords
{
    private const string PieceSeparator = " … ";

    /// <summary>Finds the pieces of <paramref name="words"/>, joined by <c> … </c>; they stand in text order, apart from each other.</summary>
    /// <exception cref="FormatException">A piece is not found, not unique, or out of order.</exception>
    public static IReadOnlyList<TextSpan> FindAll(string text, string words)
    {
        var spans = words.Split(PieceSeparator).Select(piece => Find(text, piece)).ToArray();
        for (var i = 1; i < spans.Length; i++)
            if (spans[i].Start < spans[i - 1].End)
                throw new FormatException($"pieces out of order or overlapping in '{words}'");
        return spans;
    }

    /// <summary>Finds one unbroken piece, with its mark if it has one.</summary>
    /// <exception cref="FormatException">The piece is not found or not unique.</exception>
    public static TextSpan Find(string text, string piece)
    {
        var mark = Mark().Match(piece);
        var words = mark.Success ? piece[..mark.Index] : piece;
        if (words.Length == 0 || words != words.Trim()) throw new FormatException($"empty or padded words '{piece}'");
        var starts = Occurrences(text, words).ToArray();
        var start = Pick(starts, words, mark.Success ? mark.Groups[1].Value : null);
        return new TextSpan(start, start + words.Length);
    }

    private static int Pick(int[] starts, string words, string? mark)
    {
        if (starts.Length == 0) throw new FormatException($"'{words}' does not occur in the text");
        if (mark is null)
            return starts.Length == 1
                ? starts[0]
                : throw new FormatException($"'{words}' occurs {starts.Length} times; add a mark such as #2");
        var number = int.Parse(mark, CultureInfo.InvariantCulture);
        if (starts.Length == 1) throw new FormatException($"'{words}' occurs once; drop #{number}");
        return number >= 1 && number <= starts.Length
            ? starts[number - 1]
            : throw new FormatException($"'{words}' occurs {starts.Length} times; there is no #{number}");
    }

    private static IEnumerable<int> Occurrences(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (!Splits(text, at) && !Splits(text, at + words.Length))
                yield return at;
    }

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    [GeneratedRegex(@" #(\d{1,3})$")]
    private static partial Regex Mark();
}
