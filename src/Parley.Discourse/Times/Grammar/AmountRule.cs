using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>What begins with an amount: two years ago, three days later, a week before Christmas, in two weeks, for three weeks.</summary>
/// <remarks>
/// An amount alone is a duration. "In two weeks" is a date when the verb looks forward or "time" follows (in two weeks' time), else a
/// duration (built in two weeks). Several, a few and a bare plural give no value, but count as approximate.
/// </remarks>
internal static class AmountRule
{
    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at)
    {
        if (!Amounts.TryRead(line, at, out var amount, out var end)) return ByTheDay(line, at);
        var phrase = Moved(line, at, amount, end) ?? Ahead(line, at, amount, end) ?? Length(line, at, amount, end);
        if (phrase is null) return null;
        phrase = phrase with { IsAmount = true };
        return amount.Approximate || amount.IsVague ? phrase.Inexact() : phrase;
    }

    /// <summary>Ago, later, before something.</summary>
    private static Phrase? Moved(Line line, int at, Amount amount, int end)
    {
        if (!line.Lexicon.Offsets.TryFind(line, end, out var offset, out var next)) return null;
        if (offset.Origin == Origin.Event)
        {
            if (PointReader.Read(line, next) is { Kind: TimeKind.Date } other)
                return Dated(at, other.End, amount, new OffsetMeaning(offset.Direction * amount.Count, amount.Unit, other.Meaning));
            if (EventFollows(line, next)) return new Phrase(at, next, TimeKind.Reference, new LiteralMeaning(null, TimeNotes.EventAnchor));
        }
        var origin = offset.Origin == Origin.Publication ? Origin.Publication : Origin.Document;
        return Dated(at, next, amount, new ShiftMeaning(offset.Direction * amount.Count, amount.Unit, origin));
    }

    private static Phrase Dated(int first, int end, Amount amount, Meaning meaning) =>
        amount.IsVague
            ? new Phrase(first, end, TimeKind.Reference, new LiteralMeaning(null))
            : new Phrase(first, end, TimeKind.Date, meaning);

    /// <summary>True when the sentence goes on with what "before" or "after" is about, not with punctuation or its end.</summary>
    private static bool EventFollows(Line line, int at) => line.Form(at) is [var first, ..]
        && (char.IsLetterOrDigit(first) || first is '"' or '“');

    private static Phrase? Ahead(Line line, int at, Amount amount, int end)
    {
        if (!line.Is(at - 1, "in") && !(line.Is(at - 1, "within") && TensesNear(line, at, end))) return null;
        var next = line.Skip(end, Particle.Possessive);
        var time = next > end && line.Is(next, Particle.Time);
        if (!time && !TensesNear(line, at, end)) return null;
        return Dated(at, time ? next + 1 : end, amount, new ShiftMeaning(amount.Count, amount.Unit, Origin.Publication));
    }

    private static bool TensesNear(Line line, int at, int end) => TenseFinder.Find(line, at, end) == Tense.Future;

    private static Phrase? Length(Line line, int at, Amount amount, int end)
    {
        if (line.Is(at - 1, Particle.Article | Particle.Sign) && amount.IsVague) return null;
        if ((amount.ByArticle || amount.IsVague && end == at + 1) && !line.Is(at - 1, Particle.During | Particle.In)) return null;
        if (line.Is(at - 1, "in") && line.Word(at).NumeralKind == NumeralKind.Recent)
            return new Phrase(at, end, TimeKind.Reference, new LiteralMeaning(null));
        if (line.Is(end, Particle.Dash) && line.Is(end + 1, Particle.Old)) end += 2;
        else if (line.Is(end, Particle.Old)) end++;
        var value = amount.IsVague ? null : TimeUnits.Duration(amount.Count, amount.Unit);
        return new Phrase(at, end, TimeKind.Duration, new LiteralMeaning(value));
    }

    /// <summary>The day before, the year after: a bare unit that an article made definite.</summary>
    private static Phrase? ByTheDay(Line line, int at)
    {
        if (line.Word(at) is not { Unit: { } unit and >= TimeUnit.Day, UnitPlural: false } word
            || !line.Is(at - 1, Particle.Article)) return null;
        if (!line.Lexicon.Offsets.TryFind(line, at + 1, out var offset, out var next) || offset.Origin != Origin.Event) return null;
        return Moved(line, at, new Amount(word.UnitFactor, unit, false, false, true), at + 1) is { } phrase && next > at ? phrase : null;
    }
}
