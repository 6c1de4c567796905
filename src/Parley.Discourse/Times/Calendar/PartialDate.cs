namespace Parley.Discourse.Times.Calendar;

/// <summary>A day, an ISO week, a month or a year of the Gregorian calendar.</summary>
/// <remarks>
/// Kept as the first day of the period and the precision, so that comparing and moving are <see cref="DateOnly"/> arithmetic. Years 1 to
/// 9999; whatever would lie outside is null, never an exception. The default value is the year 1. Immutable, thread-safe.
/// </remarks>
internal readonly record struct PartialDate
{
    private const int HoursInDay = 24;

    private PartialDate(DateOnly first, Precision precision) => (First, Precision) = (first, precision);

    /// <summary>The first day of the period.</summary>
    public DateOnly First { get; }

    /// <summary>How much is known.</summary>
    public Precision Precision { get; }

    /// <summary>The last day of the period.</summary>
    public DateOnly Last => Precision switch
    {
        Precision.Day => First,
        Precision.Week => DateOnly.FromDayNumber(Math.Min(First.DayNumber + 6, DateOnly.MaxValue.DayNumber)),
        Precision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => new DateOnly(First.Year, 12, 31),
    };

    /// <summary>The period of a precision that holds a day.</summary>
    public static PartialDate Of(DateOnly day, Precision precision) => precision switch
    {
        Precision.Day => new(day, precision),
        Precision.Week => new(DateOnly.FromDayNumber(day.DayNumber - IsoDay(day) + 1), precision),
        Precision.Month => new(new DateOnly(day.Year, day.Month, 1), precision),
        _ => new(new DateOnly(day.Year, 1, 1), Precision.Year),
    };

    /// <summary>A year, month or day; zero for what is not given. Null when the calendar has no such date.</summary>
    public static PartialDate? Create(int year, int month = 0, int day = 0)
    {
        if (year is < 1 or > 9999 || month is < 0 or > 12 || day < 0) return null;
        if (month == 0) return day == 0 ? new(new DateOnly(year, 1, 1), Precision.Year) : null;
        if (day > DateTime.DaysInMonth(year, month)) return null;
        return day == 0 ? new(new DateOnly(year, month, 1), Precision.Month) : new(new DateOnly(year, month, day), Precision.Day);
    }

    /// <summary>
    /// The same period seen more coarsely; null when more is asked than is known. A week belongs to the month and year of its Thursday.
    /// </summary>
    public PartialDate? To(Precision precision)
    {
        if (precision > Precision) return null;
        var day = Precision == Precision.Week && precision < Precision.Week ? Middle : First;
        return Of(day, precision);
    }

    /// <summary>
    /// Moves by a number of units, to the precision of the unit; null when less is known than that, or beyond the calendar's ends.
    /// </summary>
    public PartialDate? Shift(long count, TimeUnit unit)
    {
        if (To(unit.Precision()) is not { } start) return null;
        return unit switch
        {
            TimeUnit.Year => start.ShiftMonths(Saturate(count, 12), Precision.Year),
            TimeUnit.Month => start.ShiftMonths(count, Precision.Month),
            TimeUnit.Week => start.ShiftDays(Saturate(count, 7)),
            TimeUnit.Day => start.ShiftDays(count),
            TimeUnit.Hour => start.ShiftDays(count / HoursInDay),
            _ => start,
        };
    }

    /// <summary>Reads a date as ISO 8601 writes it, at any precision; see <see cref="IsoText"/>.</summary>
    public static bool TryParse(string? text, out PartialDate date) => IsoText.TryParse(text, out date);

    /// <summary>Monday is 1, Sunday 7.</summary>
    public static int IsoDay(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>ISO 8601 at the precision known.</summary>
    public override string ToString() => IsoText.Format(this);

    private DateOnly Middle => DateOnly.FromDayNumber(Math.Min(First.DayNumber + 3, DateOnly.MaxValue.DayNumber));

    private PartialDate? ShiftDays(long days)
    {
        var number = First.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : new PartialDate(DateOnly.FromDayNumber((int)number), Precision);
    }

    private PartialDate? ShiftMonths(long months, Precision precision)
    {
        var number = (First.Year - 1) * 12L + First.Month - 1 + months;
        return number is < 0 or >= 9999 * 12 ? null : Of(new DateOnly((int)(number / 12) + 1, (int)(number % 12) + 1, 1), precision);
    }

    private static long Saturate(long count, int factor) => Math.Clamp(count, -10_000_000, 10_000_000) * factor;
}
