namespace Parley.Text.Reading.Languages;

/// <summary>Scripts by the blocks of Unicode that hold their letters.</summary>
internal static class Script
{
    // In the order of the code; what lies between is Latin, or rare.
    private static readonly (char First, char Last, string Name)[] Blocks =
    [
        ('\u0370', '\u03FF', "Greek"),
        ('\u0400', '\u052F', "Cyrillic"),
        ('\u0530', '\u058F', "Armenian"),
        ('\u0590', '\u05FF', "Hebrew"),
        ('\u0600', '\u077F', "Arabic"),
        ('\u0900', '\u097F', "Devanagari"),
        ('\u0980', '\u09FF', "Bengali"),
        ('\u0A00', '\u0DFF', "an Indian"),
        ('\u0E00', '\u0E7F', "Thai"),
        ('\u0E80', '\u0EFF', "Lao"),
        ('\u0F00', '\u0FFF', "Tibetan"),
        ('\u1000', '\u109F', "Burmese"),
        ('\u10A0', '\u10FF', "Georgian"),
        ('\u1200', '\u137F', "Ethiopic"),
        ('\u1780', '\u17FF', "Khmer"),
        ('\u3040', '\u30FF', "Japanese"),
        ('\u3400', '\u9FFF', "Chinese or Japanese"),
        ('\uAC00', '\uD7AF', "Korean"),
        ('\uFB50', '\uFDFF', "Arabic"),
        ('\uFE70', '\uFEFC', "Arabic"),
    ];

    /// <summary>The script other than Latin that most of the letters belong to; null when too few do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">Fewest letters of other scripts.</param>
    /// <param name="share">Least share of them among all letters.</param>
    public static string? Other(ReadOnlySpan<char> text, int least, double share)
    {
        int letters = 0, others = 0;
        var counts = new int[Blocks.Length];
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c < Blocks[0].First || BlockOf(c) is not { } block) continue;
            counts[block]++;
            others++;
        }
        return others >= least && others >= share * letters ? Blocks[Array.IndexOf(counts, counts.Max())].Name : null;
    }

    private static int? BlockOf(char c)
    {
        for (var i = 0; i < Blocks.Length; i++)
            if (c >= Blocks[i].First && c <= Blocks[i].Last)
                return i;
        return null;
    }
}
