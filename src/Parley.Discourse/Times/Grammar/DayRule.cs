using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Yesterday, today, tonight, tomorrow, last night, overnight, the day before yesterday.</summary>
internal static class DayRule
{
    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at)
    {
        if (!line.Lexicon.Days.TryFind(line, at, out var day, out var end)) return null;
        if (line.Is(at, "overnight") && line.LooksLikeNoun(end)) return null;
        Meaning meaning = day.Kind == "night"
            ? new StretchMeaning(1, TimeUnit.Day, new Step(-1, Origin.Publication))
            : new ShiftMeaning(day.Offset, TimeUnit.Day, Origin.Publication);
        return new Phrase(at, end, day.Kind == "date" ? TimeKind.Date : TimeKind.TimeOfDay, meaning);
    }
}
