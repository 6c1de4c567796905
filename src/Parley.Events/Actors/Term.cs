using System.Globalization;

namespace Parley.Events.Actors;

/// <summary>From when to when something held, each end known to the day, the month or the year, or open.</summary>
/// <remarks>
/// An end that is known to the year only is read generously by <see cref="Holds"/> (the whole year counts) and strictly by
/// <see cref="Overlaps"/> (only what is certain counts). The default value holds always. Immutable and thread-safe.
/// </remarks>
public readonly record struct Term
{
    private readonly DateOnly? _firstEarliest;
    private readonly DateOnly? _firstLatest;
    private readonly DateOnly? _lastEarliest;
    private readonly DateOnly? _lastLatest;

    private Term((DateOnly First, DateOnly Last)? from, (DateOnly First, DateOnly Last)? to)
    {
        (_firstEarliest, _firstLatest) = (from?.First, from?.Last);
        (_lastEarliest, _lastLatest) = (to?.First, to?.Last);
    }

    /// <summary>The earliest day it may have begun; null when it has no known beginning.</summary>
    public DateOnly? Begin => _firstEarliest;

    /// <summary>The latest day it may have ended; null when it goes on.</summary>
    public DateOnly? End => _lastLatest;

    /// <summary>True when both ends are in order, even read strictly.</summary>
    public bool IsOrdered => _firstEarliest is not { } first || _lastLatest is not { } last || first <= last;

    /// <summary>Reads two ends as tables write them: <c>2010-05-11</c>, <c>2010-05</c>, <c>2010</c>, or <c>-</c> for an open end.</summary>
    /// <returns>False when an end is none of these or no date of the calendar.</returns>
    public static bool TryParse(string from, string to, out Term term)
    {
        var first = Period(from, out var goodFirst);
        var last = Period(to, out var goodLast);
        term = new Term(first, last);
        return goodFirst && goodLast;
    }

    /// <summary>True when it may have held on a day.</summary>
    public bool Holds(DateOnly day) => !(_firstEarliest > day) && !(_lastLatest < day);

    /// <summary>True when it certainly ended before a day.</summary>
    public bool EndedBefore(DateOnly day) => _lastLatest < day;

    /// <summary>True when two terms certainly held together for more than the day of a handover.</summary>
    public bool Overlaps(Term other)
    {
        var begin = Later(_firstLatest, other._firstLatest);
        var end = Earlier(_lastEarliest, other._lastEarliest);
        return begin is null || end is null || begin < end;
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;

    private static (DateOnly First, DateOnly Last)? Period(string text, out bool good)
    {
        good = true;
        if (text == "-") return null;
        if (Day(text, "yyyy-MM-dd") is { } day) return (day, day);
        if (Day(text, "yyyy-MM") is { } month) return (month, month.AddMonths(1).AddDays(-1));
        if (Day(text, "yyyy") is { } year) return (year, new DateOnly(year.Year, 12, 31));
        good = false;
        return null;
    }

    private static DateOnly? Day(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < 9999 ? day : null;
}
