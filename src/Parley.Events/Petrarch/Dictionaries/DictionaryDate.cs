using System.Globalization;

namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Dates as PETRARCH writes them: <c>YYMMDD</c> or <c>YYYYMMDD</c>, as numbers that sort.</summary>
internal static class DictionaryDate
{
    /// <summary>Digits of a day whose year has two.</summary>
    public const int FewestDigits = 6;

    /// <summary>Digits of a day whose year has four.</summary>
    public const int MostDigits = 8;

    // The oldest offices in the dictionaries begin in the 1940s.
    private const int FirstYearOfCentury = 30;

    /// <summary>Reads a date.</summary>
    /// <param name="text">Six or eight digits; two-digit years are 1930 to 2029.</param>
    /// <param name="date">The number YYYYMMDD.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out int date)
    {
        if (text.Length is not (FewestDigits or MostDigits) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out date))
        {
            date = 0;
            return false;
        }
        if (text.Length == FewestDigits) date += date / 10000 >= FirstYearOfCentury ? 19_000_000 : 20_000_000;
        return date / 100 % 100 is >= 1 and <= 12 && date % 100 is >= 1 and <= 31;
    }
}
