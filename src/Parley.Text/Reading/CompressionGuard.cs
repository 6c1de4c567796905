namespace Parley.Text.Reading;

/// <summary>Stops contents that unpack to far more than they were: decompression bombs.</summary>
internal static class CompressionGuard
{
    /// <summary>Less than this may come out of anything: 16 MiB.</summary>
    private const long Free = 16 << 20;

    /// <summary>Objects when what has come out passes the ratio to what went in.</summary>
    /// <exception cref="InputException">The ratio is passed.</exception>
    public static void Check(long unpacked, long packed, ReadingLimits limits)
    {
        if (unpacked > Free && unpacked / limits.MaxCompressionRatio > packed)
            throw new InputException(
                $"the archive unpacks to more than {limits.MaxCompressionRatio} times its size (MaxCompressionRatio), as bombs do; " +
                "unpack it by hand if you trust it");
    }
}
