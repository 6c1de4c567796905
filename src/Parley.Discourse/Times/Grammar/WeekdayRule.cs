using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Weekdays and weekends without a date: on Tuesday, Friday of next week, last week's Monday, the weekend.</summary>
internal static class WeekdayRule
{
    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at)
    {
        if (line.Is(at, Particle.Weekend) && line.Is(at - 1, Particle.Article))
            return new Phrase(at, at + 1, TimeKind.Date, new WeekendMeaning(null));
        return WeekFirst(line, at) ?? Day(line, at, null);
    }

    /// <summary>Reads a weekday; a step (last, this) may have come before it.</summary>
    public static Phrase? Day(Line line, int at, Step? step)
    {
        var word = line.Word(at);
        if (word.Weekday == 0 || word.Support == Support.Plural || !line.IsCapital(at)) return null;
        if (word.Support == Support.Cue && step is null && !line.Is(at - 1, Particle.Cue)) return null;
        if (step is null && Week(line, line.Skip(at + 1, Particle.Of), out var end) is { } week)
            return new Phrase(at, end, TimeKind.Date, new WeekdayMeaning(word.Weekday, null, week));
        return new Phrase(at, at + 1, TimeKind.Date, new WeekdayMeaning(word.Weekday, step));
    }

    /// <summary>"Last week's Monday", "last week on Monday".</summary>
    private static Phrase? WeekFirst(Line line, int at)
    {
        if (Week(line, at, out var end) is not { } week || !line.Is(end, Particle.Possessive | Particle.On)) return null;
        var weekday = line.Word(end + 1).Weekday;
        return weekday > 0 && line.IsCapital(end + 1)
            ? new Phrase(at, end + 2, TimeKind.Date, new WeekdayMeaning(weekday, null, week))
            : null;
    }

    /// <summary>Last week, the following week.</summary>
    private static ShiftMeaning? Week(Line line, int at, out int end)
    {
        at = line.Skip(at, Particle.Article);
        end = at + 2;
        return line.Word(at).Step is { } step && line.Word(at + 1) is { Unit: TimeUnit.Week, UnitFactor: 1, UnitPlural: false }
            ? new ShiftMeaning(step.Direction, TimeUnit.Week, step.Origin)
            : null;
    }
}
