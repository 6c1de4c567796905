namespace Parley.Text.Reading.Html;

/// <summary>Finds the date in addresses such as <c>/2024/02/08/talks</c>.</summary>
internal static class AddressDate
{
    /// <summary>The date in ISO 8601; null when the address holds none to the day or month.</summary>
    public static string? Find(string? url)
    {
        if (url is null) return null;
        var segments = url.Split('/');
        for (var i = 0; i + 1 < segments.Length; i++)
        {
            if (!IsNumber(segments[i], 4) || !IsNumber(segments[i + 1], 2)) continue;
            var day = i + 2 < segments.Length && IsNumber(segments[i + 2], 2) ? "-" + segments[i + 2] : "";
            if (DateText.Normalize($"{segments[i]}-{segments[i + 1]}{day}") is { } date) return date;
        }
        return null;
    }

    private static bool IsNumber(string text, int length) => text.Length == length && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
