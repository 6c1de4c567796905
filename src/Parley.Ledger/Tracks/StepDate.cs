using System.Globalization;

namespace Parley.Ledgers.Tracks;

/// <summary>The first day of what an ISO 8601 date stands for.</summary>
internal static class StepDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The day; <c>null</c> when the text is no date.</summary>
    public static DateOnly? Of(string? value)
    {
        if (value is null) return null;
        var first = value.Split('/', 'T')[0];
        if (DateOnly.TryParseExact(first, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (first.Length != 8 || first[5] != 'W') return null;
        return int.TryParse(first.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(first.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var week) && year is > 0 and < 9999 && week is > 0 and < 54
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))
            : null;
    }

    /// <summary>The last day of what a date stands for: of a year, its last; of a range, that of its end.</summary>
    public static DateOnly? LastOf(string? value)
    {
        var last = value?.Split('/')[^1].Split('T')[0];
        return (Of(last), last) switch
        {
            (null, _) => Of(value),
            ({ } day, { Length: 4 }) => new DateOnly(day.Year, 12, 31),
            ({ } day, { Length: 7 }) => day.AddMonths(1).AddDays(-1),
            ({ } day, { Length: 8 }) => day.AddDays(6),
            ({ } day, _) => day,
        };
    }

    /// <summary>Days between two dates; very many when one is not known.</summary>
    public static int Between(string? a, string? b) => Of(a) is { } x && Of(b) is { } y ? Math.Abs(x.DayNumber - y.DayNumber) : int.MaxValue;
}
