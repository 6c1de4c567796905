using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>
/// Times of day and the day they belong to, in either order: 10 a.m. on Tuesday, Tuesday evening, the night of 5 March, 5 March at noon.
/// </summary>
internal static class TimeOfDayRule
{
    /// <summary>Reads a time of day that begins at a lexeme, with the day that follows; without a day it has no value.</summary>
    public static Phrase? Read(Line line, int at)
    {
        if (ClockReader.Read(line, at) is { } clock) return WithDay(line, at, clock.End, clock.Clock, clock.Zone, false);
        return line.Word(at).DayPart ? WithDay(line, at, at + 1, null, null, true) : null;
    }

    /// <summary>Adds the time of day that follows a day.</summary>
    public static Phrase Extend(Line line, Phrase day)
    {
        if (day.Kind != TimeKind.Date || !CanHaveHours(day.Meaning)) return day;
        var at = line.Skip(day.End, Particle.Comma);
        at = line.Skip(at, Particle.At);
        if (ClockReader.Read(line, at) is { } clock)
            return day with { End = clock.End, Kind = TimeKind.TimeOfDay, Clock = clock.Clock, Zone = clock.Zone };
        return line.Word(day.End).DayPart ? day with { End = day.End + 1, Kind = TimeKind.TimeOfDay } : day;
    }

    private static Phrase? WithDay(Line line, int at, int end, string? clock, string? zone, bool needsDay)
    {
        var next = line.Skip(end, Particle.Comma);
        next = line.Skip(next, Particle.On | Particle.Of);
        var day = PointReader.ReadDay(line, next);
        if (day is not null && CanHaveHours(day.Meaning))
            return Timed(at, day.End, day.Meaning, clock, zone) with { Approximate = day.Approximate };
        return needsDay ? null : Timed(at, end, new LiteralMeaning(null, TimeNotes.NoDay), clock, zone);
    }

    private static Phrase Timed(int at, int end, Meaning meaning, string? clock, string? zone) =>
        new(at, end, TimeKind.TimeOfDay, meaning) { Clock = clock, Zone = zone, IsAmount = true };

    /// <summary>True for meanings that come to one day.</summary>
    private static bool CanHaveHours(Meaning meaning) => meaning switch
    {
        CalendarMeaning calendar => calendar.Day > 0,
        FixedMeaning fixedDate => fixedDate.Start.Precision == Precision.Day,
        WeekdayMeaning => true,
        ShiftMeaning shift => shift.Unit == TimeUnit.Day,
        _ => false,
    };
}
