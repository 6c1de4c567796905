using System.Globalization;

namespace Parley.Telling;

/// <summary>Writes dates as people do.</summary>
public static class DateWords
{
    /// <summary><c>23 July 1978</c> of <c>1978-07-23</c>, <c>July 1978</c> of <c>1978-07</c>; what is neither stays as it is.</summary>
    public static string Of(string iso)
    {
        ArgumentNullException.ThrowIfNull(iso);
        if (DateOnly.TryParseExact(iso.Length > 10 && iso[10] == 'T' ? iso[..10] : iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(iso, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : iso;
    }
}
