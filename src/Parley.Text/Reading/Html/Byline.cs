namespace Parley.Text.Reading.Html;

/// <summary>Cleans the names of authors.</summary>
internal static class Byline
{
    /// <summary>The names without <c>By</c> before them; null for addresses, handles, lines with a date and nothing at all.</summary>
    public static string? Clean(string value)
    {
        var line = WhiteSpace.Reduce(value);
        if (line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) line = line[3..].TrimStart();
        if (DateText.Normalize(line) is not null) return null;
        if (line.Length == 0 || line[0] == '@' || line.Contains("://", StringComparison.Ordinal)) return null;
        return line;
    }
}
