using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Steps: last week, this Friday, next March, the following day, the past three weeks, the week before last.</summary>
/// <remarks>
/// An article changes the meaning: "last week" is the calendar week before, "the last week" the seven days or so up to publication, "next
/// day" and "the next day" the day after the one just told, "the next two weeks" the two from publication on.
/// </remarks>
internal static class StepRule
{
    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at)
    {
        if (BeforeLast(line, at) is { } early) return early;
        if (line.Word(at).Step is not { } step) return null;
        if (step.Origin == Origin.Publication && step.Direction == 0 && line.Word(at + 1).Step is { Direction: not 0 } further)
            return Read(line, at + 1, further, true) is { } inner ? inner with { First = at } : null;
        return Read(line, at, step, line.Is(at - 1, Particle.Article | Particle.During));
    }

    private static Phrase? Read(Line line, int at, Step step, bool stretch)
    {
        var article = line.Is(at - 1, Particle.Article);
        if (line.Word(at + 1).Weekday + line.Word(at + 1).Month + line.Word(at + 1).Season > 0 || line.Word(at + 1).BeginsPhrase)
        {
            var named = WeekdayRule.Day(line, at + 1, step) ?? Month(line, at + 1, step) ?? SeasonRule.ReadSeason(line, at + 1, step)
                ?? FeastRule.Read(line, at + 1, step);
            if (named is not null) return named with { First = at };
        }
        if (line.Is(at + 1, Particle.Weekend)) return new Phrase(at, at + 2, TimeKind.Date, new WeekendMeaning(step));
        if (line.Is(at + 1, Particle.Quarter)) return new Phrase(at, at + 2, TimeKind.Date, new QuarterStepMeaning(step));
        if (line.Word(at + 1) is { Unit: { } unit, UnitPlural: false } word) return OneUnit(line, at, step, unit, word.UnitFactor, article);
        return Part(line, at, step) ?? (stretch ? Stretch(line, at, step) : null);
    }

    private static Phrase? OneUnit(Line line, int at, Step step, TimeUnit unit, int factor, bool article)
    {
        if (unit < TimeUnit.Day || line.Is(at + 2, Particle.Of) && article) return null;
        if (line.Is(at, "past") || article && line.Is(at, "last") && unit > TimeUnit.Day)
            return new Phrase(at, at + 2, TimeKind.Date, new StretchMeaning(factor, unit, step));
        if (line.Is(at, "next") && (article || unit == TimeUnit.Day)) step = step with { Origin = Origin.Document };
        Meaning meaning = factor is 10 or 100
            ? new PeriodStepMeaning(factor, step)
            : new ShiftMeaning(step.Direction * (long)factor, unit, step.Origin);
        return new Phrase(at, at + 2, TimeKind.Date, meaning);
    }

    /// <summary>"Last May": a step is the cue that such names need.</summary>
    private static Phrase? Month(Line line, int at, Step step)
    {
        if (line.Word(at).Month == 0 || !line.IsCapital(at)) return null;
        var day = line[at + 1] is { Digits: 1 or 2, Number: >= 1 and <= 31 } lexeme ? lexeme.Number : 0;
        return new Phrase(at, day > 0 ? at + 2 : at + 1, TimeKind.Date, new CalendarMeaning(null, line.Word(at).Month, day, null, step));
    }

    /// <summary>This morning, the following night: a part of a day that a step finds.</summary>
    private static Phrase? Part(Line line, int at, Step step)
    {
        if (!line.Word(at + 1).DayPart) return null;
        if (line.Is(at, "next")) step = step with { Origin = Origin.Document };
        return new Phrase(at, at + 2, TimeKind.TimeOfDay, new ShiftMeaning(step.Direction, TimeUnit.Day, step.Origin));
    }

    /// <summary>The past three weeks; the coming days, of which nobody knows how many.</summary>
    private static Phrase? Stretch(Line line, int at, Step step)
    {
        if (!Amounts.TryRead(line, at + 1, out var amount, out var end) || step.Direction == 0) return null;
        if (amount.IsVague) return new Phrase(at, end, TimeKind.Reference, new LiteralMeaning(null)) { Approximate = true };
        return new Phrase(at, end, TimeKind.Date, new StretchMeaning(amount.Count, amount.Unit, step)) { Approximate = amount.Approximate };
    }

    /// <summary>The week before last, the year before last.</summary>
    private static Phrase? BeforeLast(Line line, int at)
    {
        if (line.Word(at) is not { Unit: { } unit and >= TimeUnit.Week, UnitPlural: false, UnitFactor: 1 }) return null;
        if (line.Is(at + 1, "before") && line.Is(at + 2, "last"))
            return new Phrase(at, at + 3, TimeKind.Date, new ShiftMeaning(-2, unit, Origin.Publication));
        return line.Is(at + 1, "after") && line.Is(at + 2, "next") && line.Word(at + 3).Unit is null
            ? new Phrase(at, at + 3, TimeKind.Date, new ShiftMeaning(2, unit, Origin.Publication))
            : null;
    }
}
