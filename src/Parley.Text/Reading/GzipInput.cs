using System.IO.Compression;

namespace Parley.Text.Reading;

/// <summary>Unpacks gzip, streaming.</summary>
internal static class GzipInput
{
    /// <summary>The unpacked content, guarded against bombs; disposing it disposes the stream.</summary>
    public static Stream Open(Stream stream, ReadingLimits limits)
    {
        var packed = new MeteredStream(stream);
        return new MeteredStream(new GZipStream(packed, CompressionMode.Decompress), (total, isEnd) =>
        {
            CompressionGuard.Check(total, packed.Total, limits);
            if (isEnd) CheckLength(total, packed);
        });
    }

    // .NET takes a file that breaks off for one that ends. The last four bytes tell how much should have come out of the last part.
    private static void CheckLength(long unpacked, MeteredStream packed)
    {
        if (packed.LastFour > unpacked) throw new InvalidDataException("the file breaks off before its end");
    }
}
