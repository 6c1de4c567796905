using System.Globalization;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Clock times with their zone: 10 a.m., 10:30, 3.15pm local time, 1400 GMT, nine o'clock, noon, midnight Moscow time.</summary>
internal static class ClockReader
{
    /// <summary>A clock time as read.</summary>
    internal readonly record struct Found(int End, string Clock, string? Zone);

    /// <summary>Reads a clock time at a place, or null.</summary>
    public static Found? Read(Line line, int at)
    {
        if (line.Word(at).Clock is { } moment) return WithZone(line, at + 1, moment);
        var minutes = line[at].Clock;
        var half = line.Is(at + 1, Particle.Am | Particle.Pm);
        if (minutes >= 0) return Minutes(line, at, minutes, half);
        var hour = line[at].Number >= 0 ? line[at].Number : line.Word(at).NumeralKind == NumeralKind.Unit ? line.Word(at).Numeral : -1;
        if (hour < 0) return null;
        if (line[at].Digits == 4 && hour / 100 <= 24 && hour % 100 <= 59 && line.Is(at + 1, Particle.Zone))
            return WithZone(line, at + 1, Format(hour / 100 * 60 + hour % 100));
        if (hour > 24 || !half && !line.Is(at + 1, Particle.Hour)) return null;
        return WithZone(line, at + 2, Format(Turn(line, at + 1, hour) * 60));
    }

    private static Found? Minutes(Line line, int at, int minutes, bool half)
    {
        if (!half && line.Form(at).Contains('.') && !line.Is(at + 1, Particle.Zone | Particle.Local)) return null;
        return WithZone(line, half ? at + 2 : at + 1, Format((half ? Turn(line, at + 1, minutes / 60) : minutes / 60) * 60 + minutes % 60));
    }

    /// <summary>12-hour to 24-hour clock; hours that cannot be of the 12-hour clock stay as they are.</summary>
    private static int Turn(Line line, int at, int hour) =>
        line.Is(at, Particle.Pm) && hour < 12 ? hour + 12 : line.Is(at, Particle.Am) && hour == 12 ? 0 : hour;

    private static string Format(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60 % 24:00}:{minutes % 60:00}");

    private static Found WithZone(Line line, int at, string clock)
    {
        if (line.Is(at, Particle.Zone)) return new Found(at + 1, clock, line.Text(at, at + 1));
        if ((line.Is(at, Particle.Local) || line.IsCapital(at) && line.Word(at).Weekday + line.Word(at).Month == 0)
            && line.Is(at + 1, Particle.Time))
            return new Found(at + 2, clock, line.Text(at, at + 2));
        return new Found(at, clock, null);
    }
}
