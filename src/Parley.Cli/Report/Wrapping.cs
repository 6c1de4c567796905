using System.Globalization;

namespace Parley.Cli.Report;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text with single spaces, none wider than <paramref name="width"/> columns; longer words are cut.</summary>
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && Columns(line) + 1 + Columns(rest) <= width)
            {
                line += " " + rest;
                continue;
            }
            if (line.Length > 0) lines.Add(line);
            while (Columns(rest) > width)
            {
                var cut = CutAt(rest, width);
                lines.Add(rest[..cut]);
                rest = rest[cut..];
            }
            line = rest;
        }
        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>How many columns a text takes on a terminal: two for a wide character, none for a mark that combines.</summary>
    public static int Columns(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            if (System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format))
                columns += IsWide(rune.Value) ? 2 : 1;
        return columns;
    }

    private static int CutAt(string word, int width)
    {
        var cut = 0;
        foreach (var element in StringInfo.ParseCombiningCharacters(word))
        {
            if (element > 0 && Columns(word[..element]) > width) break;
            cut = element;
        }
        return Math.Max(1, cut);
    }

    // East Asian scripts and pictures, in the broad blocks in which terminals show them wide.
    private static bool IsWide(int codePoint) => codePoint is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
