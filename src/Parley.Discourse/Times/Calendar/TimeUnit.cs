namespace Parley.Discourse.Times.Calendar;

/// <summary>The units that amounts of time are counted in; decades and centuries are so many years, fortnights so many weeks.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
