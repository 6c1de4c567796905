using Parley.Text;

namespace Parley.Web.Marking;

/// <summary>What became of the words of one text in another.</summary>
/// <remarks>
/// Myers, "An O(ND) Difference Algorithm" (1986), over words; capitals and marks make no difference. Cost: the words of both times the words that
/// differ. Where more than <see cref="MostChanges"/> words differ, only the beginning and the end that the texts share are told.
/// </remarks>
internal static class WordDiff
{
    /// <summary>So many changes are looked for; beyond, the middle is one change.</summary>
    public const int MostChanges = 1500;

    /// <summary>The parts, in order: words that stand in both, words of the first alone, words of the other alone.</summary>
    public static IReadOnlyList<DiffPart> Of(string first, string other)
    {
        var (a, b) = (Words(first), Words(other));
        var start = 0;
        while (start < a.Count && start < b.Count && a[start].Folded == b[start].Folded) start++;
        var end = 0;
        while (end < a.Count - start && end < b.Count - start && a[^(end + 1)].Folded == b[^(end + 1)].Folded) end++;
        var middle = Middle(a.GetRange(start, a.Count - start - end), b.GetRange(start, b.Count - start - end));
        var kinds = Enumerable.Repeat(DiffKind.Same, start).Concat(middle).Concat(Enumerable.Repeat(DiffKind.Same, end));
        return Join(kinds, a, b);
    }

    private readonly record struct Word(string Text, string Folded);

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
            var word = new TextSpan(from, i).Of(text).ToString();
            var folded = string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
            words.Add(new Word(word, folded.Length == 0 ? word.Trim() : folded));
        }
        return words;
    }

    private static List<DiffKind> Middle(List<Word> a, List<Word> b)
    {
        var trace = new List<int[]>();
        var most = Math.Min(a.Count + b.Count, MostChanges);
        var reach = new int[2 * most + 3];
        for (var d = 0; d <= most; d++)
        {
            trace.Add([.. reach]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && reach[most + k] < reach[most + k + 2]) ? reach[most + k + 2] : reach[most + k] + 1;
                while (x < a.Count && x - k < b.Count && a[x].Folded == b[x - k].Folded) x++;
                reach[most + k + 1] = x;
                if (x >= a.Count && x - k >= b.Count) return Back(trace, a.Count, b.Count, most);
            }
        }
        return [.. Enumerable.Repeat(DiffKind.Cut, a.Count), .. Enumerable.Repeat(DiffKind.PutIn, b.Count)];
    }

    private static List<DiffKind> Back(List<int[]> trace, int x, int y, int most)
    {
        var kinds = new List<DiffKind>();
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var reach = trace[d];
            var k = x - y;
            var previous = k == -d || (k != d && reach[most + k] < reach[most + k + 2]) ? k + 1 : k - 1;
            var fromX = d == 0 ? 0 : reach[most + previous + 1];
            var fromY = d == 0 ? 0 : fromX - previous;
            while (x > fromX && y > fromY)
            {
                kinds.Add(DiffKind.Same);
                x--;
                y--;
            }
            if (d == 0) break;
            if (x > fromX) kinds.Add(DiffKind.Cut);
            else if (y > fromY) kinds.Add(DiffKind.PutIn);
            (x, y) = (fromX, fromY);
        }
        kinds.Reverse();
        return kinds;
    }

    private static List<DiffPart> Join(IEnumerable<DiffKind> kinds, List<Word> a, List<Word> b)
    {
        var parts = new List<DiffPart>();
        var (i, j) = (0, 0);
        foreach (var kind in kinds)
        {
            var word = kind == DiffKind.PutIn ? b[j] : a[i];
            if (kind != DiffKind.PutIn) i++;
            if (kind != DiffKind.Cut) j++;
            if (parts.Count > 0 && parts[^1].Kind == kind) parts[^1] = new DiffPart(kind, parts[^1].Text + word.Text, parts[^1].Words + 1);
            else parts.Add(new DiffPart(kind, word.Text, 1));
        }
        return parts;
    }
}

/// <summary>Words that follow each other and had the same lot.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words, with the space behind them.</param>
/// <param name="Words">How many.</param>
public sealed record DiffPart(DiffKind Kind, string Text, int Words);

/// <summary>What became of words.</summary>
public enum DiffKind
{
    /// <summary>They stand in both texts.</summary>
    Same,

    /// <summary>They stand in the first alone.</summary>
    Cut,

    /// <summary>They stand in the other alone.</summary>
    PutIn,
}
