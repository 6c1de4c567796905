using System.Globalization;

namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Dates as PETRARCH writes them: <c>YYMMDD</c> or <c>YYYYMMDD</c>, as numbers that sort.</summary>
internal static class DictionaryDate
{
    // The oldest offices in the dictionaries begin in the 1940s.
    private const int FirstYearOfCentury = 30;

    /// <summary>Reads a date.</summary>
    /// <param name="text">Six or eight digits; two-digit years are 1930 to 2029.</param>
    /// <param name="date">The number YYYYMMDD.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out int date)
    {
        if (text.Length is not (6 or 8) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out date))
        {
            date = 0;
            return false;
        }
        if (text.Length == 6) date += date / 10000 >= FirstYearOfCentury ? 19_000_000 : 20_000_000;
        return date / 100 % 100 is >= 1 and <= 12 && date % 100 is >= 1 and <= 31;
    }
}
