using System.Text.Json;

namespace Parley.Text.Reading;

/// <summary>Tells what an input holds from its first bytes; its name plays no part.</summary>
internal static class ContentSniffer
{
    private const int MostControlCharacters = 50;

    /// <summary>The kind of the content.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="isWhole">True when there are no more.</param>
    /// <param name="options">Give the names of columns by which a table is known.</param>
    public static ContentKind KindOf(ReadOnlySpan<byte> head, bool isWhole, ReadingOptions options)
    {
        if (head.IsEmpty) return ContentKind.Empty;
        if (FileSignatures.IsGzip(head)) return ContentKind.Gzip;
        if (FileSignatures.IsZip(head)) return ContentKind.Zip;
        if (FileSignatures.NameOf(head) is not null) return ContentKind.Binary;
        var (encoding, mark) = TextEncoding.Detect(head);
        var text = encoding.GetString(head[mark..]);
        if (LooksBinary(text)) return ContentKind.Binary;
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty) return isWhole ? ContentKind.Empty : ContentKind.PlainText;
        return start[0] switch
        {
            '{' => ObjectKind(start, isWhole),
            '[' => IsJsonArray(start[1..].TrimStart()) ? ContentKind.Json : ContentKind.PlainText,
            '<' => MarkupSniffer.KindOf(start) ?? TextKind(text, options),
            _ => MarkupSniffer.IsLateHtml(start) ? ContentKind.Html : TextKind(text, options),
        };
    }

    private static ContentKind TextKind(string text, ReadingOptions options) =>
        TableHeader.Find(text, options.Columns) is null ? ContentKind.PlainText : ContentKind.Csv;

    // Characters that no text has: NUL above all. One stray form feed or the like is forgiven in every fifty characters.
    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
            if (c == '\0') return true;
            else if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A' or '\u001B')) controls++;
        return controls * MostControlCharacters > text.Length;
    }

    private static ContentKind ObjectKind(ReadOnlySpan<char> start, bool isWhole)
    {
        var inside = start[1..].TrimStart();
        if (inside.IsEmpty || inside[0] is not ('"' or '}')) return ContentKind.PlainText;
        var end = start.IndexOf('\n');
        if (end < 0) return isWhole ? ContentKind.Json : ContentKind.JsonLines;
        if (IsJson(start[..end])) return start[end..].Trim().IsEmpty && isWhole ? ContentKind.Json : ContentKind.JsonLines;
        // A damaged first line must not hide that the others are whole.
        var second = start[(end + 1)..];
        end = second.IndexOf('\n');
        var line = (end < 0 ? second : second[..end]).TrimStart();
        return line.StartsWith("{") && IsJson(line) ? ContentKind.JsonLines : ContentKind.Json;
    }

    private static bool IsJsonArray(ReadOnlySpan<char> inside) => !inside.IsEmpty && inside[0] is '{' or ']';

    private static bool IsJson(ReadOnlySpan<char> line)
    {
        try
        {
            using var _ = JsonDocument.Parse(line.ToString());
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
