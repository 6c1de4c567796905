using System.Text;

namespace Parley.Language.Features;

/// <summary>The 32-bit hash FNV-1a (Fowler, Noll, Vo) over UTF-8 bytes.</summary>
internal static class Fnv1a
{
    private const uint Offset = 0x811C9DC5;
    private const uint Prime = 0x01000193;

    /// <summary>Hash of bytes.</summary>
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = Offset;
        foreach (var b in bytes) hash = (hash ^ b) * Prime;
        return hash;
    }

    /// <summary>Hash of the UTF-8 form of code points.</summary>
    public static uint Hash(ReadOnlySpan<int> codePoints)
    {
        var hash = Offset;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var c in codePoints)
        {
            var count = new Rune(c).EncodeToUtf8(bytes);
            for (var i = 0; i < count; i++) hash = (hash ^ bytes[i]) * Prime;
        }
        return hash;
    }
}
