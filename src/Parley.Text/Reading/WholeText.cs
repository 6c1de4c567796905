namespace Parley.Text.Reading;

/// <summary>Reads a whole input into memory, within its limit.</summary>
internal static class WholeText
{
    /// <summary>The decoded text, without its byte order mark.</summary>
    /// <param name="stream">Where the input is read from; left open.</param>
    /// <param name="limit">Most bytes to take.</param>
    /// <param name="limitName">The limit's name, for the message.</param>
    /// <param name="remedy">What to do about a larger input.</param>
    /// <exception cref="InputException">The input is larger.</exception>
    public static string Read(HeadStream stream, int limit, string limitName, string remedy)
    {
        var (encoding, mark) = TextEncoding.Detect(stream.Head);
        var bytes = ReadBytes(stream, limit, limitName, remedy);
        return encoding.GetString(bytes.AsSpan(mark));
    }

    /// <summary>The bytes as they are.</summary>
    /// <exception cref="InputException">The input is larger than the limit.</exception>
    public static byte[] ReadBytes(Stream stream, int limit, string limitName, string remedy)
    {
        using var held = new MemoryStream();
        var buffer = new byte[HeadStream.HeadLength];
        for (int n; (n = stream.Read(buffer)) > 0;)
        {
            if (held.Length + n > limit) throw new InputException($"the content is larger than {Size(limit)} ({limitName}); {remedy}");
            held.Write(buffer, 0, n);
        }
        return held.ToArray();
    }

    /// <summary>A number of bytes as people write it.</summary>
    public static string Size(long bytes) => bytes >= 1 << 20 ? $"{bytes >> 20} MiB" : $"{bytes} bytes";
}
