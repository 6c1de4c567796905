using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Pointers: at the time, since then, the then president, recently, the early days of the invasion.</summary>
/// <remarks>
/// Those that point back have the document's last date as value. "Then" counts only where it cannot mean "next": after a form of be, or
/// right before a title (then-president, the then minister).
/// </remarks>
internal static class ReferenceRule
{
    /// <summary>Reads what begins at a lexeme.</summary>
    public static Phrase? Read(Line line, int at) => Listed(line, at) ?? Then(line, at) ?? PartOfPeriod(line, at);

    private static Phrase? Listed(Line line, int at)
    {
        if (!line.Lexicon.References.TryFind(line, at, out var reference, out var end)) return null;
        // "Shortly after they left": the words belong to the event.
        if (line.Lexicon.Offsets.TryFind(line, end, out var offset, out _) && offset.Origin == Origin.Event) return null;
        // "In the past few days" is a stretch, "by then-General Barak" a title.
        if (Amounts.TryRead(line, end, out _, out _) || line.Is(end - 1, Particle.Then) && IsGluedDash(line, end)) return null;
        if (line.Is(end - 1, Particle.Time) && line.Is(end, Particle.Of))
            return new Phrase(at, end, TimeKind.Reference, new LiteralMeaning(null, TimeNotes.EventAnchor));
        Meaning meaning = reference.Document ? new AnchorMeaning() : new LiteralMeaning(null);
        return new Phrase(at, end, TimeKind.Reference, meaning) { Modifier = reference.Modifier };
    }

    private static Phrase? Then(Line line, int at)
    {
        if (!line.Is(at, Particle.Then)) return null;
        var afterBe = line.Is(at - 1, "was") || line.Is(at - 1, "were");
        var title = IsGluedDash(line, at + 1);
        return afterBe || title || line.Is(at - 1, Particle.Article)
            ? new Phrase(at, at + 1, TimeKind.Reference, new AnchorMeaning())
            : null;
    }

    private static bool IsGluedDash(Line line, int at) => line.Is(at, Particle.Dash) && line[at].Span.Start == line[at - 1].Span.End;

    /// <summary>
    /// The first weeks of 2022, the last days of March, the second week of April; the early days of an event have no date.
    /// </summary>
    private static Phrase? PartOfPeriod(Line line, int at)
    {
        var ordinal = line.Word(at).Ordinal;
        if (!line.Is(at, Particle.Edge) && ordinal == 0) return null;
        if (line.Word(at + 1) is not { Unit: >= TimeUnit.Day } || !line.Is(at + 2, Particle.Of)) return null;
        var modifier = line.Word(at).Step is { Direction: -1 } || IsLate(line, at) ? TimeModifier.End
            : ordinal is 2 or 3 ? TimeModifier.Mid
            : ordinal > 3 ? TimeModifier.End : TimeModifier.Start;
        if (PointReader.Read(line, at + 3) is { Kind: TimeKind.Date, Modifier: TimeModifier.None } period)
            return period with { First = at, Modifier = modifier, Approximate = true };
        return line.Word(at + 1).UnitPlural || line.Is(at - 1, Particle.Article)
            ? new Phrase(at, at + 3, TimeKind.Reference, new LiteralMeaning(null, TimeNotes.EventAnchor))
            {
                Modifier = modifier,
                Approximate = true,
            }
            : null;
    }

    private static bool IsLate(Line line, int at) =>
        line.Is(at, "late") || line.Is(at, "final") || line.Is(at, "closing") || line.Is(at, "dying");
}
