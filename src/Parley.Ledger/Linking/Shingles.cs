using Parley.Ledgers.Words;

namespace Parley.Ledgers.Linking;

/// <summary>The three-word pieces of a text, hashed, by which near-duplicates are found (Broder 1997).</summary>
/// <remarks>
/// What stands between quotation marks is left out where enough remains: two reports that quote the same speech are no copies of each
/// other. Cost: linear in the text.
/// </remarks>
internal static class Shingles
{
    private const int Size = 3;
    private const int FewestWords = 40;
    private const int MostWords = 20_000;

    /// <summary>The hashes of the pieces.</summary>
    public static HashSet<ulong> Of(string text)
    {
        var words = Folding.Words(Quotes.Outside(text));
        if (words.Count < FewestWords) words = Folding.Words(text);
        var pieces = new HashSet<ulong>();
        for (var i = 0; i + Size <= Math.Min(words.Count, MostWords); i++) pieces.Add(StableHash.Of(words[i], words[i + 1], words[i + 2]));
        return pieces;
    }

    /// <summary>How many pieces two sets share, which share of the smaller one that is, and which of both together.</summary>
    public static (int Shared, double Overlap, double Resemblance) Compare(HashSet<ulong> a, HashSet<ulong> b)
    {
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        if (small.Count == 0) return (0, 0, 0);
        var shared = small.Count(large.Contains);
        return (shared, (double)shared / small.Count, (double)shared / (small.Count + large.Count - shared));
    }
}
