namespace Parley.Text.Reading;

/// <summary>Opens a stream as text in the encoding that its first bytes show.</summary>
internal static class StreamText
{
    /// <summary>A reader placed behind the byte order mark; disposing it leaves the stream open.</summary>
    public static StreamReader Open(HeadStream stream)
    {
        var (encoding, mark) = TextEncoding.Detect(stream.Head);
        Span<byte> skipped = stackalloc byte[4];
        stream.ReadExactly(skipped[..mark]);
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    }
}
