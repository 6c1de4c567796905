namespace Parley.Language.Features;

/// <summary>The shape of a word: X for upper case, x for other letters, d for digits, other signs as they are.</summary>
internal static class WordShape
{
    private const int LongestRun = 3;

    /// <summary>Writes the shape of a folded word; runs longer than three are cut at three. Returns its length.</summary>
    /// <param name="folded">Code points of the word.</param>
    /// <param name="shape">Room for as many.</param>
    public static int Write(ReadOnlySpan<int> folded, Span<int> shape)
    {
        int length = 0, run = 0;
        foreach (var c in folded)
        {
            var sign = ClassOf(c);
            run = length > 0 && shape[length - 1] == sign ? run + 1 : 1;
            if (run <= LongestRun) shape[length++] = sign;
        }
        return length;
    }

    private static int ClassOf(int c) =>
        CodePoints.IsUpper(c) ? 'X' : CodePoints.IsLetter(c) ? 'x' : CodePoints.IsDigit(c) ? 'd' : c;
}
