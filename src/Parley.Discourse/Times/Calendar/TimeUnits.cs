namespace Parley.Discourse.Times.Calendar;

/// <summary>What units mean on the calendar.</summary>
internal static class TimeUnits
{
    /// <summary>The precision of a date that was counted in this unit; hours and less stay within the day.</summary>
    public static Precision Precision(this TimeUnit unit) => unit switch
    {
        TimeUnit.Year => Calendar.Precision.Year,
        TimeUnit.Month => Calendar.Precision.Month,
        TimeUnit.Week => Calendar.Precision.Week,
        _ => Calendar.Precision.Day,
    };

    /// <summary>One step coarser (day, week, month, year): what "about three weeks ago" can claim to know. Years stay years.</summary>
    public static Precision Coarser(this Precision precision) => precision switch
    {
        Calendar.Precision.Day => Calendar.Precision.Week,
        Calendar.Precision.Week => Calendar.Precision.Month,
        _ => Calendar.Precision.Year,
    };

    /// <summary>An ISO 8601 duration, such as P3W or PT5H.</summary>
    public static string Duration(long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        _ => $"P{count}Y",
    };
}
