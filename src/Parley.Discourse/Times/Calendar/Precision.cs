namespace Parley.Discourse.Times.Calendar;

/// <summary>How much of a date is known, from little to all.</summary>
internal enum Precision
{
    Year,
    Month,
    Week,
    Day,
}
