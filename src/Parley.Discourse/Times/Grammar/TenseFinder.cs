using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Finds whether the verb beside an expression looks back or forward.</summary>
/// <remarks>
/// The verb is the nearest to the left, since English puts times after their verbs ("said on Tuesday that …"); but where the expression
/// opens its clause ("On Friday, ministers will meet", "that on Friday they will meet") the nearest to the right comes first. With Penn
/// tags verbs and their auxiliaries decide, otherwise the forms of data/times/tenses.tsv and the ending -ed. Words such as "scheduled"
/// and "due" look forward whatever their tag. Weak spots: a name that is also a verb, without tags; "had to leave on Friday". Cost: at
/// most sixty words on each side.
/// </remarks>
internal static class TenseFinder
{
    private const int AuxiliaryReach = 4;
    private const int VerbReach = 60;

    /// <summary>The tense beside lexemes [first, end).</summary>
    public static Tense Find(Line line, int first, int end)
    {
        var left = Left(line, first);
        var right = Right(line, end);
        if (OpensClause(line, first)) return right != Tense.Unknown ? right : left;
        return left != Tense.Unknown ? left : right;
    }

    private static Tense Left(Line line, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - VerbReach; i--)
            if (TenseAt(line, i) is var tense and not Tense.Unknown)
                return tense;
        return Tense.Unknown;
    }

    private static Tense Right(Line line, int end)
    {
        for (var i = end; i < line.Count && i < end + VerbReach; i = Next(line, i))
            if (TenseAt(line, i) is var tense and not Tense.Unknown)
                return tense;
        return Tense.Unknown;
    }

    /// <summary>The word behind; of a relative clause between commas (", whose term will end in 2024,") the word behind the second comma.</summary>
    private static int Next(Line line, int at)
    {
        var next = at + 1;
        if (!line.HasTags || next >= line.Count || !line.Is(at, Particle.Clause) || !(line.Tag(next) is "WDT" or "WP" or "WP$" or "WRB")) return next;
        for (var end = next + 1; end < line.Count && end < next + VerbReach; end++)
            if (line.Is(end, Particle.Clause)) return end + 1;
        return next;
    }

    /// <summary>
    /// True when nothing but a preposition and an article parts the expression from a comma, a "that" or the sentence's beginning.
    /// </summary>
    private static bool OpensClause(Line line, int first)
    {
        var at = first - 1;
        while (at >= 0 && line.Is(at, Particle.Article | Particle.On | Particle.In | Particle.At)) at--;
        return at < 0 || line.Is(at, Particle.Clause);
    }

    private static Tense TenseAt(Line line, int at)
    {
        var listed = line.Word(at).Tense;
        if (listed == Tense.Future && (!line.HasTags || line.Tag(at) is ['V' or 'M' or 'J', ..])) return Tense.Future;
        return line.HasTags ? Tagged(line, at) : Guessed(line, at, listed);
    }

    private static Tense Tagged(Line line, int at) => line.Tag(at) switch
    {
        "MD" => IsUnreal(line, at) ? Tense.Past : Tense.Future,
        "VBD" => Tense.Past,
        "VBN" => Participle(line, at),
        "VBG" => Progressive(line, at),
        "VB" => Governed(line, at) is var tense and not Tense.Unknown ? tense : Tense.Future,
        "VBZ" or "VBP" => line.Word(at).Tense == Tense.Past ? Tense.Past : Tense.Present,
        _ => Tense.Unknown,
    };

    /// <summary>"Could have", "would not have": what did not happen lies in the past all the same.</summary>
    private static bool IsUnreal(Line line, int at) => !line.Is(at, "will") && (line.Is(at + 1, "have") || line.Is(at + 2, "have"));

    /// <summary>"Will be held" looks forward; "has held", "was held", "the talks held" look back; "is held" is present.</summary>
    private static Tense Participle(Line line, int at)
    {
        var tense = Governed(line, at);
        return tense == Tense.Unknown ? Tense.Past : tense;
    }

    /// <summary>"Is meeting" looks forward, "was meeting" back; alone it takes the tense of another verb.</summary>
    private static Tense Progressive(Line line, int at) => Governed(line, at);

    /// <summary>The outermost auxiliary within reach to the left, or "to".</summary>
    private static Tense Governed(Line line, int at)
    {
        var tense = Tense.Unknown;
        for (var i = at - 1; i >= 0 && i >= at - AuxiliaryReach; i--)
        {
            var tag = line.Tag(i);
            if (tag is "MD" or "TO") return tag == "MD" && IsUnreal(line, i) ? Tense.Past : Tense.Future;
            if (tag is "VBD" || tag is ['V', ..] && line.Word(i).Tense == Tense.Past) tense = Tense.Past;
            else if (tag is "VBZ" or "VBP") tense = Tense.Present;
            else if (tag is not ['V' or 'R', ..]) break;
        }
        return tense;
    }

    private static Tense Guessed(Line line, int at, Tense listed)
    {
        if (listed == Tense.Base) return line.Is(at - 1, "to") ? Tense.Future : Tense.Unknown;
        // "Will be held", "to be signed": what governs "be" decides.
        if (line.Is(at - 1, "be")) return Tense.Unknown;
        if (listed != Tense.Unknown) return listed;
        var form = line.Form(at);
        return form.Length >= 5 && char.IsLower(form[0]) && form.EndsWith("ed", StringComparison.Ordinal) ? Tense.Past : Tense.Unknown;
    }
}
