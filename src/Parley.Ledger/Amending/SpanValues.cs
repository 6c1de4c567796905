using System.Globalization;

namespace Parley.Ledgers.Amending;

/// <summary>Spans as people write them: <c>120-180,200-210</c>.</summary>
internal static class SpanValues
{
    /// <summary>The spans, in code points; <c>null</c> when the text is not well formed.</summary>
    public static List<(int Start, int End)>? Parse(string? value)
    {
        var spans = new List<(int, int)>();
        foreach (var part in (value ?? "").Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length != 2 || !Read(ends[0], out var start) || !Read(ends[1], out var end) || start >= end) return null;
            spans.Add((start, end));
        }
        return spans;
    }

    private static bool Read(string text, out int value) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
