using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>
/// An expression with the words before it that shape its value: nearly two years ago, since early 2022, the end of the week.
/// </summary>
internal static class ModifierReader
{
    private const int MostModifiers = 3;

    /// <summary>Reads modifiers and what they modify; without a modifier, the expression alone.</summary>
    public static Phrase? Read(Line line, int at) => Read(line, at, MostModifiers);

    private static Phrase? Read(Line line, int at, int depth)
    {
        var plain = PointReader.Read(line, at);
        if (depth == 0 || !TryModifier(line, at, out var entry, out var next)) return plain;
        next = line.Skip(next, Particle.Dash);
        if (!entry.IsBoundary && entry.Modifier != TimeModifier.None) next = line.Skip(next, Particle.Of | Particle.On);
        var inner = Read(line, next, depth - 1);
        if (entry.TakesUnit || entry.Modifier is TimeModifier.Start or TimeModifier.End or TimeModifier.Mid) inner ??= BareUnit(line, next);
        var phrase = inner is null || !Fits(line, entry, inner) ? null : Apply(at, entry, inner);
        return phrase is null || plain is not null && plain.End >= phrase.End ? plain : phrase;
    }

    /// <summary>"The end of", "the early": the article may stand outside the phrase of the table.</summary>
    private static bool TryModifier(Line line, int at, out ModifierEntry entry, out int end)
    {
        var modifiers = line.Lexicon.Modifiers;
        if (modifiers.TryFind(line, at, out entry, out end)) return true;
        return line.Is(at, Particle.Article) && modifiers.TryFind(line, at + 1, out entry, out end)
            && !entry.IsBoundary && !entry.AmountsOnly;
    }

    private static bool Fits(Line line, ModifierEntry entry, Phrase inner)
    {
        if (inner.Kind == TimeKind.Set || entry.AmountsOnly && !inner.IsAmount) return false;
        if (inner.Kind == TimeKind.Reference) return entry.Modifier == TimeModifier.None && inner.IsAmount;
        if (entry.Modifier != TimeModifier.None && inner.Kind == TimeKind.Duration) return false;
        // "before Friday's talks", "after June elections": the boundary is the event, not the time.
        if (!entry.IsBoundary) return true;
        return !line.Is(inner.End, Particle.Possessive) && (!line.LooksLikeNoun(inner.End) || line.Tag(inner.End) is ['J', ..]);
    }

    private static Phrase Apply(int at, ModifierEntry entry, Phrase inner)
    {
        var phrase = entry.Approximate && inner.IsAmount ? inner.Inexact() : inner;
        return phrase with
        {
            First = at,
            Approximate = phrase.Approximate || entry.Approximate,
            Modifier = entry.Modifier == TimeModifier.None ? phrase.Modifier : entry.Modifier,
        };
    }

    /// <summary>The end of the week, later in the day: this week, this day.</summary>
    private static Phrase? BareUnit(Line line, int at)
    {
        var next = line.Skip(at, Particle.Article);
        if (line.Word(next) is not { Unit: { } unit and >= TimeUnit.Day, UnitPlural: false } word
            || line.Is(next + 1, Particle.Of)) return null;
        var here = new Step(0, Origin.Publication);
        Meaning meaning = word.UnitFactor >= 10
            ? new PeriodStepMeaning(word.UnitFactor, here)
            : new ShiftMeaning(0, unit, Origin.Publication);
        return new Phrase(at, next + 1, TimeKind.Date, meaning);
    }
}
