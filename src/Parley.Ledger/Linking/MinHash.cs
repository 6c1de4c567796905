using Parley.Ledgers.Words;

namespace Parley.Ledgers.Linking;

/// <summary>Bands of a MinHash signature: sets that resemble each other share one with high probability (Broder 1997; Indyk and Motwani 1998).</summary>
/// <remarks>
/// 64 bands of two minima each: of pairs with a resemblance of 0.5 all but 1 in 10^8 share a band, of 0.2 93 %, of 0.01 less than 1 %. Weak
/// spot: a short piece copied into a long article resembles it little; such copies are found by their statements.
/// </remarks>
internal static class MinHash
{
    private const int Bands = 64;

    /// <summary>The bands of a set of hashes; none for an empty set.</summary>
    public static long[] BandsOf(HashSet<ulong> set)
    {
        if (set.Count == 0) return [];
        Span<ulong> minima = stackalloc ulong[Bands * 2];
        minima.Fill(ulong.MaxValue);
        foreach (var hash in set)
            for (var i = 0; i < minima.Length; i++)
                // One multiplication by an odd constant gives each position a permutation of its own.
                minima[i] = Math.Min(minima[i], StableHash.Mix(hash + (ulong)i * 0x9E3779B97F4A7C15));
        var bands = new long[Bands];
        for (var band = 0; band < Bands; band++)
            bands[band] = (long)StableHash.Mix(minima[band * 2] ^ StableHash.Mix(minima[band * 2 + 1] + (ulong)band));
        return bands;
    }
}
