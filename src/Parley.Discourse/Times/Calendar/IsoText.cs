using System.Globalization;

namespace Parley.Discourse.Times.Calendar;

/// <summary>Dates as ISO 8601 writes them: 2024-02-12, 2024-W07, 2024-W07-1, 2024-02, 2024.</summary>
internal static class IsoText
{
    /// <summary>Writes a date at the precision known.</summary>
    public static string Format(PartialDate date) => date.Precision switch
    {
        Precision.Day => date.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Precision.Week => Week(date.First.ToDateTime(TimeOnly.MinValue)),
        Precision.Month => date.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => date.First.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads a date; a time of day after a T or a space is ignored. False for anything else, null included.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var s = text.AsSpan().Trim();
        var end = s.IndexOfAny('T', ' ');
        if (end >= 0) s = s[..end];
        if (s.Length < 4 || !TryNumber(s[..4], out var year)) return false;
        var parsed = s.Length switch
        {
            4 => PartialDate.Create(year),
            7 when s[4] == '-' && TryNumber(s[5..], out var month) && month > 0 => PartialDate.Create(year, month),
            10 when s[4] == '-' && s[7] == '-' && TryNumber(s[5..7], out var month) && TryNumber(s[8..], out var day) && day > 0
                => PartialDate.Create(year, month, day),
            8 or 10 when s[4] == '-' && s[5] == 'W' => ParseWeek(year, s[6..]),
            _ => null,
        };
        date = parsed.GetValueOrDefault();
        return parsed is not null;
    }

    private static PartialDate? ParseWeek(int year, ReadOnlySpan<char> rest)
    {
        if (year is < 1 or > 9999 || !TryNumber(rest[..2], out var week) || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        var day = 1;
        if (rest.Length == 4 && (rest[2] != '-' || !TryNumber(rest[3..], out day) || day is < 1 or > 7)) return null;
        // The calendar of .NET ends on Friday of the last week.
        if (year == 9999 && week == 52 && day > 5) return null;
        var date = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7)));
        return PartialDate.Of(date, rest.Length == 4 ? Precision.Day : Precision.Week);
    }

    private static string Week(DateTime day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
