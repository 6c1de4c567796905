namespace Parley.Language.Features;

/// <summary>The spellings under which a word is looked up and hashed; the rules of <c>training/parley_train/features.py</c>.</summary>
internal static class WordFolding
{
    /// <summary>Unifies quotation marks and dashes in place; a run of dots or an ellipsis sign becomes <c>...</c>.</summary>
    /// <param name="word">The word's code points, with room for three.</param>
    /// <param name="length">How many there are.</param>
    /// <returns>How many there are afterwards.</returns>
    public static int Fold(Span<int> word, int length)
    {
        for (var i = 0; i < length; i++) word[i] = Unify(word[i]);
        var form = word[..length];
        if (length == 1 ? word[0] == '…' : IsRunOf('.', form))
        {
            word[..3].Fill('.');
            return 3;
        }
        if (length == 2 && IsRunOf('\'', form))
        {
            word[0] = '"';
            return 1;
        }
        return IsRunOf('-', form) ? 1 : length;
    }

    /// <summary>Makes a folded word the key of the word tables: lower case, ASCII digits as 0.</summary>
    public static void Normalize(Span<int> folded)
    {
        foreach (ref var c in folded) c = c is >= '0' and <= '9' ? '0' : CodePoints.ToLower(c);
    }

    private static bool IsRunOf(int sign, ReadOnlySpan<int> form) => form.Length > 1 && !form.ContainsAnyExcept(sign);

    private static int Unify(int c) => c switch
    {
        < 0x60 => c,
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '`' => '\'',
        '–' or '—' or '‑' or '−' => '-',
        _ => c,
    };
}
