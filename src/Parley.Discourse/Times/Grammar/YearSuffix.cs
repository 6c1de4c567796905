using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>The year after a month, season or feast: 1979, of 1979, ", 1979", last year, of the same year.</summary>
internal static class YearSuffix
{
    private const int Earliest = 1000;
    private const int Latest = 2999;
    private const int FirstLikely = 1900;
    private const int LastLikely = 2100;

    /// <summary>A year as number, or as steps, or neither.</summary>
    internal readonly record struct Found(int End, int? Year, ShiftMeaning? Relative);

    /// <summary>Reads what follows <paramref name="at"/>; the end is <paramref name="at"/> when there is no year.</summary>
    public static Found Read(Line line, int at)
    {
        var next = line.Skip(at, Particle.Comma);
        if (next == at) next = line.Skip(at, Particle.Of | Particle.In);
        // Right after a month even counted nouns are no bar: "the September 2015 deaths".
        if (IsYear(line, next) || next == at && line[at] is { Digits: 4, Number: >= FirstLikely and <= LastLikely }
            && line.Word(at - 1).Month > 0)
            return new Found(next + 1, line[next].Number, null);
        next = line.Skip(next, Particle.Article);
        if (line.Word(next).Step is { } step && line.Word(next + 1) is { Unit: TimeUnit.Year, UnitFactor: 1, UnitPlural: false })
            return new Found(next + 2, null, new ShiftMeaning(step.Direction, TimeUnit.Year, step.Origin));
        return new Found(at, null, null);
    }

    /// <summary>True for four figures that can be a year and count nothing.</summary>
    public static bool IsYear(Line line, int at) =>
        line[at] is { Digits: 4, Number: >= Earliest and <= Latest }
            && !line.Is(at + 1, Particle.Counted | Particle.Zone | Particle.Am | Particle.Pm)
        && !line.Is(at - 1, Particle.Sign);
}
