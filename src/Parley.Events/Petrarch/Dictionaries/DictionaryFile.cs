using System.IO.Compression;
using System.Text;

namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Reads a dictionary's lines: plain or gzipped, UTF-8 or, where it is none, Latin-1.</summary>
internal static class DictionaryFile
{
    /// <summary>Largest dictionary, in bytes after unpacking: 64 MiB. The largest in use has 2.</summary>
    public const int MaxBytes = 64 << 20;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines of a file, numbered, without comments.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or too large.</exception>
    public static List<DictionaryLine> Read(string path) => Lines(Decode(ReadBytes(path)), Path.GetFileName(path));

    /// <summary>The lines of a text.</summary>
    public static List<DictionaryLine> Lines(string text, string name)
    {
        var lines = new List<DictionaryLine>();
        var comments = new CommentStripper();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            lines.Add(new DictionaryLine(comments.Strip(line), new DictionaryPlace(name, ++number)));
        return lines;
    }

    private static string Decode(byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        try
        {
            return s_strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes, start, bytes.Length - start);
        }
    }

    private static byte[] ReadBytes(string path)
    {
        using var file = File.OpenRead(path);
        var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        if (!isPacked) return ReadAll(file, path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return ReadAll(unpacked, path);
    }

    private static byte[] ReadAll(Stream stream, string path)
    {
        using var held = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int n; (n = stream.Read(buffer)) > 0;)
        {
            if (held.Length + n > MaxBytes) throw new InvalidDataException($"{path} holds more than {MaxBytes >> 20} MiB");
            held.Write(buffer, 0, n);
        }
        return held.ToArray();
    }
}
