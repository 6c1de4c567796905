using System.Text;

namespace Parley.Text.Reading;

/// <summary>Tells in which encoding bytes are written.</summary>
/// <remarks>
/// A byte order mark decides; then the zero bytes of UTF-16; then what an HTML or XML page declares, unless the bytes are UTF-8 anyway.
/// All else is read as UTF-8 in which every byte that is no part of it stands for its character of Windows-1252
/// (<see cref="Windows1252Fallback"/>): texts in either encoding, and files that mix the two, come out right in one forward pass.
/// </remarks>
internal static class TextEncoding
{
    private const int DeclarationLength = 4096;

    /// <summary>UTF-8 that falls back to Windows-1252.</summary>
    public static Encoding Lenient { get; } =
        Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding, and the length of the byte order mark before the text.</summary>
    public static (Encoding Encoding, int MarkLength) Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Lenient, 3);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return (Encoding.UTF32, 4);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode, 2);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode, 2);
        return (Utf16WithoutMark(head) ?? Declared(head) ?? Lenient, 0);
    }

    // In texts of Latin letters every second byte is zero; spaces and digits give zeros in other scripts too.
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> head)
    {
        if (head.Length < 4) return null;
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }
        var pairs = head.Length / 2;
        if (odd * 8 >= pairs && even * 50 <= pairs) return Encoding.Unicode;
        return even * 8 >= pairs && odd * 50 <= pairs ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        var start = head[..Math.Min(head.Length, DeclarationLength)];
        if (start.IndexOf((byte)'<') < 0 || CharsetDeclaration.Find(Encoding.Latin1.GetString(start)) is not { } name) return null;
        var encoding = ByName(name);
        if (encoding is null || encoding.CodePage is 65001 or 1200 or 1201) return null;
        // Seven-bit encodings look like UTF-8, so only non-ASCII text can contradict the declaration.
        return !System.Text.Ascii.IsValid(head) && IsUtf8(head) ? null : encoding;
    }

    private static Encoding? ByName(string name)
    {
        // As browsers do: pages that declare Latin-1 are written in Windows-1252.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) name = "windows-1252";
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // The head may end inside a character: up to three bytes at its end do not count.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut <= 3 && cut < bytes.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut])) return true;
            if (bytes.Length < HeadStream.HeadLength) return false;
        }
        return false;
    }
}
