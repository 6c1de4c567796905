using System.Text;

namespace Parley.Text.Reading;

/// <summary>The first bytes of files that hold no text to read, with their names for messages.</summary>
internal static class FileSignatures
{
    private static readonly (byte[] Start, string Name)[] Known =
    [
        (Bytes("%PDF-"), "a PDF"),
        (Bytes("{\\rtf"), "an RTF document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Bytes("GIF8"), "a GIF image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        (Bytes("RIFF"), "an image, sound or video (RIFF)"),
        (Bytes("OggS"), "a sound or video (Ogg)"),
        ([0x49, 0x44, 0x33, 0x03], "a sound (MP3)"),
        ([0x49, 0x44, 0x33, 0x04], "a sound (MP3)"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
        ([0x4D, 0x5A, 0x90, 0x00], "a program (Windows)"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a program (Java or macOS)"),
        (Bytes("7z\u00BC\u00AF'"), "a 7z archive"),
        (Bytes("Rar!\u001A"), "a RAR archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        (Bytes("BZh91AY"), "a bzip2 archive"),
        (Bytes("SQLite format 3"), "an SQLite database"),
        (Bytes("PAR1"), "a Parquet table"),
        (Bytes("PARLEYM1"), "one of Parley's models"),
    ];

    /// <summary>What the bytes begin, such as <c>a PDF</c>; null when they begin none of these.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        foreach (var (start, name) in Known)
            if (head.StartsWith(start))
                return name;
        return null;
    }

    /// <summary>True for the first bytes of a gzip stream.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>True for the first bytes of a zip archive, empty ones included.</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    private static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);
}
