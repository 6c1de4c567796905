namespace Parley.Text.Reading;

/// <summary>Finds the charset that the start of an HTML or XML page declares.</summary>
internal static class CharsetDeclaration
{
    /// <summary>The declared name, as written; null when there is none.</summary>
    public static string? Find(string start)
    {
        if (start.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var end = start.IndexOf("?>", StringComparison.Ordinal);
            if (end > 0 && ValueAfter(start[..end], "encoding") is { } name) return name;
        }
        for (var at = 0; (at = start.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            var end = start.IndexOf('>', at);
            if (ValueAfter(end < 0 ? start[at..] : start[at..end], "charset") is { } name) return name;
        }
        return null;
    }

    private static string? ValueAfter(string tag, string attribute)
    {
        var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = tag.AsSpan(at + attribute.Length).TrimStart();
        if (rest.Length == 0 || rest[0] != '=') return null;
        rest = rest[1..].TrimStart().TrimStart("\"'").TrimStart();
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_' or ':' or '.')) length++;
        return length == 0 ? null : rest[..length].ToString();
    }
}
