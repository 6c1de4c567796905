using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>The grammar's top: a range, or an expression with its modifiers.</summary>
internal static class PhraseReader
{
    private const int LongestDayNumber = 2;

    /// <summary>Reads what begins at a lexeme; null when nothing does.</summary>
    public static Phrase? Read(Line line, int at)
    {
        if (!line[at].CanBegin && !ClockReader.Read(line, at).HasValue && !(line.Form(at) is ['Q', _])) return null;
        if (line.Is(at, Particle.From | Particle.Between)) return Opened(line, at);
        var first = ModifierReader.Read(line, at);
        return first is null ? null : Joined(line, at, first, Particle.Dash | Particle.To | Particle.Through) ?? first;
    }

    /// <summary>From … to, between … and.</summary>
    private static Phrase? Opened(Line line, int at)
    {
        var joints = line.Is(at, Particle.Between) ? Particle.And : Particle.To | Particle.Through | Particle.Until | Particle.Dash;
        if (ModifierReader.Read(line, at + 1) is { } first
            && (Joined(line, at, first, joints) ?? AlreadyRange(at, first)) is { } range) return range;
        return DayToDate(line, at, joints);
    }

    /// <summary>"From 5 to 17 September", which the calendar rule has read as a range already, or part of one.</summary>
    private static Phrase? AlreadyRange(int at, Phrase first) =>
        first.Meaning is RangeMeaning or FixedMeaning { End: not null } && first.Modifier == TimeModifier.None
        ? first with { First = at }
        : null;

    private static Phrase? Joined(Line line, int at, Phrase first, Particle joints)
    {
        if (!line.Is(first.End, joints) || !CanEnd(first)) return null;
        if (ModifierReader.Read(line, first.End + 1) is not { } last || !CanEnd(last)) return null;
        var open = line.Is(at, Particle.From | Particle.Between);
        if (!open && !Alike(first.Meaning, last.Meaning)) return null;
        return new Phrase(at, last.End, TimeKind.Date, new RangeMeaning(first.Meaning, last.Meaning))
        {
            Approximate = first.Approximate || last.Approximate,
        };
    }

    private static bool CanEnd(Phrase phrase) => phrase.Kind is TimeKind.Date or TimeKind.TimeOfDay
        && phrase.Meaning is not (LiteralMeaning or RangeMeaning)
        && phrase.Modifier is TimeModifier.None or TimeModifier.Start or TimeModifier.Mid or TimeModifier.End;

    /// <summary>Without from or between, "March - 2022" or "Tuesday to last year" is no range: both ends must be of one sort.</summary>
    private static bool Alike(Meaning first, Meaning last) => first.GetType() == last.GetType()
        && first is CalendarMeaning or FixedMeaning or WeekdayMeaning;

    /// <summary>"From the 5th to Friday 17 September": a day number alone takes month and year from the end.</summary>
    private static Phrase? DayToDate(Line line, int at, Particle joints)
    {
        var start = line.Skip(at + 1, Particle.Article);
        var number = line[start].Digits is > 0 and <= LongestDayNumber ? line[start].Number : 0;
        var day = line[start].Ordinal > 0 ? line[start].Ordinal : number;
        if (day is < 1 or > 31 || !line.Is(start + 1, joints)) return null;
        if (PointReader.Read(line, start + 2) is not { Meaning: CalendarMeaning { Day: > 0 } last } end || last.Day <= day) return null;
        return new Phrase(at, end.End, TimeKind.Date, new RangeMeaning(last with { Day = day }, last));
    }
}
