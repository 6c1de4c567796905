namespace Parley.Text.Segmentation;

/// <summary>The features of a place where a sentence may end, as rows of the model's hashed table.</summary>
/// <remarks>training/parley_train/sentences.py holds the same list; the probes in the model file hold the two together. A template is a
/// number and the values it joins. Cost: 37 rows, about 150 ns.</remarks>
internal static class SentenceFeatures
{
    /// <summary>How many rows a place has.</summary>
    public const int Count = 37;

    /// <summary>Writes the rows for a boundary after word <paramref name="i"/> in a sentence that began at word <paramref
    /// name="start"/>.</summary>
    public static void Fill(SentenceParagraph p, int i, int start, uint state, Span<uint> rows, uint tableRows)
    {
        uint l1 = p.WordAt(i), l2 = p.WordAt(i - 1), r1 = p.WordAt(i + 1), r2 = p.WordAt(i + 2);
        uint s1 = p.ShapeAt(i), s2 = p.ShapeAt(i - 1), t1 = p.ShapeAt(i + 1), t2 = p.ShapeAt(i + 2);
        uint length = Bucket(i + 1 - start), rest = Bucket(p.Count - 1 - i), ahead = Bucket(p.NextStop(i + 1) - i - 1);
        var first = p.WordAt(start);
        rows[0] = Mix(1, l1);
        rows[1] = Mix(2, l2);
        rows[2] = Mix(3, p.WordAt(i - 2));
        rows[3] = Mix(4, p.WordAt(i - 3));
        rows[4] = Mix(5, r1);
        rows[5] = Mix(6, r2);
        rows[6] = Mix(7, p.WordAt(i + 3));
        rows[7] = Mix(8, p.WordAt(i + 4));
        rows[8] = Mix(9, s1);
        rows[9] = Mix(10, s2);
        rows[10] = Mix(11, p.ShapeAt(i - 2));
        rows[11] = Mix(12, t1);
        rows[12] = Mix(13, t2);
        rows[13] = Mix(14, p.ShapeAt(i + 3));
        rows[14] = Mix(15, l1, r1);
        rows[15] = Mix(16, l1, t1);
        rows[16] = Mix(17, s1, t1);
        rows[17] = Mix(18, l2, l1);
        rows[18] = Mix(19, r1, r2);
        rows[19] = Mix(20, s1, t1, t2);
        rows[20] = Mix(21, s2, s1, t1);
        rows[21] = Mix(22, l1, t1, r2);
        rows[22] = Mix(23, length);
        rows[23] = Mix(24, length, l1);
        rows[24] = Mix(25, rest, t1);
        rows[25] = Mix(26, ahead, s1);
        rows[26] = Mix(27, (uint)p.CapitalsBefore(i, start), (uint)p.CapitalsFrom(i + 1), s1);
        rows[27] = Mix(28, state);
        rows[28] = Mix(29, state, l1);
        rows[29] = Mix(30, state, l1, r1);
        rows[30] = Mix(31, first);
        rows[31] = Mix(32, first, l1);
        rows[32] = Mix(33, l2, l1, t1);
        rows[33] = Mix(34, l1, r1, t2);
        rows[34] = Mix(35, length, s1, t1);
        rows[35] = Step(Mix(36, s2, s1, t1), t2);
        rows[36] = Mix(37, l1, ahead, t1);
        foreach (ref var row in rows) row = Finish(row, tableRows);
    }

    private static uint Seed(uint template) => template * 0x9E3779B1;

    private static uint Step(uint h, uint part)
    {
        h = (h ^ part) * 0x01000193;
        return h ^ (h >> 15);
    }

    private static uint Mix(uint template, uint a) => Step(Seed(template), a);

    private static uint Mix(uint template, uint a, uint b) => Step(Step(Seed(template), a), b);

    private static uint Mix(uint template, uint a, uint b, uint c) => Step(Step(Step(Seed(template), a), b), c);

    private static uint Finish(uint h, uint rows)
    {
        h *= 0x85EBCA6B;
        return (h ^ (h >> 13)) % rows;
    }

    /// <summary>0, 1, 2, 3, 4-5, 6-8, 9-14, 15-24, 25-39, 40 and more.</summary>
    private static uint Bucket(int n) => n switch
    {
        <= 3 => (uint)n,
        <= 5 => 4,
        <= 8 => 5,
        <= 14 => 6,
        <= 24 => 7,
        <= 39 => 8,
        _ => 9,
    };
}
