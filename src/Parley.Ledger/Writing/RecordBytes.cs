using System.IO.Compression;

namespace Parley.Ledgers.Writing;

/// <summary>Packs a record's JSON for storage.</summary>
internal static class RecordBytes
{
    // Better takes longer than reading the article does.
    private const int Quality = 5;
    private const int Window = 20;

    /// <summary>Compresses; the same bytes for the same input.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> json)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        if (!BrotliEncoder.TryCompress(json, packed, out var length, Quality, Window)) throw new InvalidOperationException("The record could not be compressed.");
        return packed[..length];
    }

    /// <summary>What <see cref="Pack"/> packed.</summary>
    public static byte[] Unpack(byte[] packed)
    {
        using var source = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var json = new MemoryStream(packed.Length * 6);
        source.CopyTo(json);
        return json.ToArray();
    }
}
