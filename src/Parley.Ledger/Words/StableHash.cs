namespace Parley.Ledgers.Words;

/// <summary>Hashes that are stored, so they never change: FNV-1a over UTF-16, then a finalizer (Stafford's variant 13 of MurmurHash3).</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of words in this order.</summary>
    public static ulong Of(params ReadOnlySpan<string> words)
    {
        var hash = Offset;
        foreach (var word in words)
        {
            foreach (var c in word) hash = (hash ^ c) * Prime;
            hash = (hash ^ 0xFFFF) * Prime;
        }
        return Mix(hash);
    }

    /// <summary>Spreads a value over all bits.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
}
