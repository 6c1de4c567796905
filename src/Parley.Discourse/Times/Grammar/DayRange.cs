using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Grammar;

/// <summary>The second day of 5-17 September, September 5 to 17, 5 and 6 September.</summary>
internal static class DayRange
{
    /// <summary>Reads the second day at <paramref name="next"/> and moves past it; 0 and no move when there is none.</summary>
    /// <remarks>
    /// "And" makes a range of two days in a row, or after "between"; "5 and 17 September" are two days, of which the second is read
    /// alone.
    /// </remarks>
    public static int Read(Line line, int at, int first, ref int next, Func<Line, int, int> dayAt)
    {
        if (!line.Is(next, Particle.Dash | Particle.To | Particle.Through | Particle.Until | Particle.And)) return 0;
        var last = dayAt(line, next + 1);
        if (last <= first) return 0;
        if (line.Is(next, Particle.And) && last != first + 1 && !line.Is(at - 1, Particle.Between)
            && !line.Is(at - 2, Particle.Between)) return 0;
        next += 2;
        return last;
    }
}
