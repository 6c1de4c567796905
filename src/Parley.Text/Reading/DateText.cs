namespace Parley.Text.Reading;

/// <summary>Reads the dates that metadata holds and writes them as ISO 8601, at the precision known.</summary>
public static class DateText
{
    private const int LongestRead = 100;
    private const int FirstYear = 1500, LastYear = 2199;

    private const int FurthestYear = 7; // Thu Feb 08 10:15:00 UTC 2024

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] MonthNames =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>
    /// The date as <c>2024-02-08</c>, <c>2024-W06</c>, <c>2024-02</c> or <c>2024</c>; null when there is none in it.
    /// </summary>
    /// <remarks>
    /// Knows ISO 8601 (basic and extended), RFC 822, English names of months in any order, numbers parted by points (day first),
    /// slashes or hyphens, and Unix time in seconds or milliseconds. Of <c>03/04/2024</c>, which is March in some countries and April
    /// in others, only the year is known. The time of day is dropped, without a change of zone. Never throws.
    /// </remarks>
    public static string? Normalize(string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > LongestRead) return null;
        var parts = DatePart.Split(value);
        for (var i = 0; i < parts.Count; i++)
            if (FromYearFirst(parts, i) is { } date)
                return date;
        return FromMonthName(parts) ?? FromNumbers(parts) ?? FromUnixTime(parts) ?? YearAlone(parts);
    }

    // 2024-02-08, 2024/2/8, 2024-02, 2024-W06, 20240208, 20240208T101500Z
    private static string? FromYearFirst(List<DatePart> parts, int at)
    {
        var part = parts[at];
        if (part.IsNumber && part.Text.Length is 8 or 14) return FromDigits(part.Text);
        if (!IsYear(part) || at + 1 >= parts.Count) return null;
        var next = parts[at + 1];
        if (next.Separator is not ('-' or '/' or '.')) return null;
        if (IsWeek(next.Text)) return $"{part.Text}-W{next.Text[1..]}";
        if (!next.IsNumber || next.Text.Length > 2) return null;
        var hasDay = at + 2 < parts.Count && parts[at + 2].Separator == next.Separator && parts[at + 2].IsNumber && parts[at + 2].Text.Length <= 2;
        return Format(part.Number, next.Number, hasDay ? parts[at + 2].Number : 0);
    }

    private static string? FromDigits(string digits) => InRange(Number(digits, 0, 4))
        ? Format(Number(digits, 0, 4), Number(digits, 4, 2), Number(digits, 6, 2))
        : null;

    // February 8, 2024; 8 Feb. 2024; Thu, 08 Feb 2024 10:15:00 GMT; Feb 2024; 2024 February 8th
    private static string? FromMonthName(List<DatePart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var month = MonthOf(parts[i].Text);
            if (month == 0) continue;
            var year = NearestYear(parts, i);
            if (year < 0) continue;
            var day = i > 0 && i - 1 != year && parts[i - 1].IsDay ? parts[i - 1].Number
                : i + 1 < parts.Count && i + 1 != year && parts[i + 1].IsDay && !parts[i + 1].IsTime ? parts[i + 1].Number : 0;
            return Format(parts[year].Number, month, day);
        }
        return null;
    }

    private static int NearestYear(List<DatePart> parts, int at)
    {
        for (var distance = 1; distance <= FurthestYear; distance++)
        {
            if (at + distance < parts.Count && IsYear(parts[at + distance])) return at + distance;
            if (at - distance >= 0 && IsYear(parts[at - distance])) return at - distance;
        }
        return -1;
    }

    // 08.02.2024 (day first), 13/02/2024, 02/13/2024
    private static string? FromNumbers(List<DatePart> parts)
    {
        for (var i = 0; i + 2 < parts.Count; i++)
        {
            var (a, b, year) = (parts[i], parts[i + 1], parts[i + 2]);
            if (!a.IsNumber || !b.IsNumber || !IsYear(year) || b.Separator != year.Separator) continue;
            if (b.Separator is not ('/' or '.' or '-')) continue;
            if (b.Separator == '.' || a.Number > 12 || a.Number == b.Number) return Format(year.Number, b.Number, a.Number);
            if (b.Number > 12) return Format(year.Number, a.Number, b.Number);
            return Format(year.Number, 0, 0);
        }
        return null;
    }

    private static string? FromUnixTime(List<DatePart> parts)
    {
        if (parts.Count == 0 || !parts[0].IsNumber || parts[0].Text.Length is not (10 or 13)) return null;
        var seconds = long.Parse(parts[0].Text) / (parts[0].Text.Length == 13 ? 1000 : 1);
        return DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd");
    }

    private static string? YearAlone(List<DatePart> parts) => parts.Count == 1 && IsYear(parts[0]) ? parts[0].Text : null;

    private static string? Format(int year, int month, int day)
    {
        if (month is < 0 or > 12) return null;
        if (month == 0) return $"{year:0000}";
        if (day == 0) return $"{year:0000}-{month:00}";
        return day <= DateTime.DaysInMonth(year, month) ? $"{year:0000}-{month:00}-{day:00}" : null;
    }

    private static int MonthOf(string word)
    {
        var index = Array.FindIndex(MonthNames, m => m.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (index < 0) index = Array.FindIndex(Months, m => m.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (index < 0 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)) index = 8;
        return index + 1;
    }

    private static bool IsYear(DatePart part) => part.IsNumber && part.Text.Length == 4 && !part.IsTime && InRange(part.Number);

    private static bool InRange(int year) => year is >= FirstYear and <= LastYear;

    private static bool IsWeek(string text) =>
        text.Length == 3 && text[0] is 'W' or 'w' && int.TryParse(text.AsSpan(1), out var week) && week is >= 1 and <= 53;

    private static int Number(string digits, int start, int length) => int.Parse(digits.AsSpan(start, length));
}
