namespace Parley.Ledgers.Linking;

/// <summary>Finds the stretch that two lists of words have in common although words were cut, added or changed in it (Smith and Waterman 1981).</summary>
/// <remarks>Cost: the product of the lengths; lists are cut at 400 words.</remarks>
internal static class Alignment
{
    private const int MostWords = 400;
    private const int Match = 2;
    private const int Miss = -1;

    /// <summary>The words that stand in both, in order, within the best common stretch.</summary>
    public static List<string> Common(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var rows = Math.Min(a.Count, MostWords);
        var columns = Math.Min(b.Count, MostWords);
        var score = new int[rows + 1, columns + 1];
        var (bestRow, bestColumn) = (0, 0);
        for (var i = 1; i <= rows; i++)
            for (var j = 1; j <= columns; j++)
            {
                var pair = score[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? Match : Miss);
                score[i, j] = Math.Max(0, Math.Max(pair, Math.Max(score[i - 1, j], score[i, j - 1]) + Miss));
                if (score[i, j] > score[bestRow, bestColumn]) (bestRow, bestColumn) = (i, j);
            }
        return Walk(a, b, score, bestRow, bestColumn);
    }

    private static List<string> Walk(IReadOnlyList<string> a, IReadOnlyList<string> b, int[,] score, int i, int j)
    {
        var common = new List<string>();
        while (i > 0 && j > 0 && score[i, j] > 0)
        {
            var isSame = a[i - 1] == b[j - 1];
            if (score[i, j] == score[i - 1, j - 1] + (isSame ? Match : Miss))
            {
                if (isSame) common.Add(a[i - 1]);
                i--;
                j--;
            }
            else if (score[i, j] == score[i - 1, j] + Miss) i--;
            else j--;
        }
        common.Reverse();
        return common;
    }
}
