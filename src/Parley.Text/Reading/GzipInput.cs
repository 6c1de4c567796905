using System.IO.Compression;

namespace Parley.Text.Reading;

/// <summary>Unpacks gzip, streaming.</summary>
internal static class GzipInput
{
    /// <summary>The unpacked content, guarded against bombs; disposing it disposes the stream.</summary>
    public static Stream Open(Stream stream, ReadingLimits limits)
    {
        var packed = new MeteredStream(stream);
        return new MeteredStream(new GZipStream(packed, CompressionMode.Decompress), total => CompressionGuard.Check(total, packed.Total, limits));
    }
}
