using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Grammar;

/// <summary>Numbers before a unit, in figures or words: 3, twenty-one, two hundred, a couple of, several.</summary>
internal static class Numbers
{
    private const long Limit = 1_000_000_000;
    private const int MostWords = 12;

    /// <summary>A number as read.</summary>
    internal readonly record struct Found(long Value, NumeralKind Kind);

    /// <summary>Reads a number at a place; <paramref name="end"/> is one past it.</summary>
    public static bool TryRead(Line line, int at, out Found number, out int end)
    {
        end = at + 1;
        if (line[at].Number >= 0)
        {
            number = new Found(line[at].Number, NumeralKind.Unit);
            return !line.Is(at - 1, Particle.Sign);
        }
        var word = line.Word(at);
        number = new Found(word.Numeral, word.NumeralKind);
        switch (word.NumeralKind)
        {
            case NumeralKind.None: return false;
            case NumeralKind.Article: return AfterArticle(line, at, ref number, ref end);
            case NumeralKind.Unit or NumeralKind.Ten: number = new Found(InWords(line, at, out end), NumeralKind.Unit); return true;
            case NumeralKind.Couple or NumeralKind.Vague or NumeralKind.Dozen:
                end = line.Skip(end, Particle.Of);
                return true;
            default: return word.NumeralKind != NumeralKind.Scale;
        }
    }

    /// <summary>A couple of, a few, a dozen, a hundred; else the article itself is the number.</summary>
    private static bool AfterArticle(Line line, int at, ref Found number, ref int end)
    {
        var next = line.Word(at + 1);
        if (next.NumeralKind is not (NumeralKind.Couple or NumeralKind.Vague or NumeralKind.Dozen or NumeralKind.Scale or NumeralKind.Half)) return true;
        number = new Found(next.Numeral, next.NumeralKind == NumeralKind.Scale ? NumeralKind.Unit : next.NumeralKind);
        end = line.Skip(at + 2, Particle.Of);
        return true;
    }

    private static long InWords(Line line, int at, out int end)
    {
        long total = 0, group = 0;
        end = at;
        while (end < at + MostWords && line.Word(end).NumeralKind is NumeralKind.Unit or NumeralKind.Ten or NumeralKind.Scale)
        {
            var word = line.Word(end);
            if (word.NumeralKind != NumeralKind.Scale) group += word.Numeral;
            else if (word.Numeral == 100) group = Math.Max(group, 1) * 100;
            else (total, group) = (total + Math.Max(group, 1) * word.Numeral, 0);
            if (total + group > Limit) (total, group) = (Limit, 0);
            end++;
            if (line.Is(end, Particle.Dash) && word.NumeralKind == NumeralKind.Ten
                && line.Word(end + 1).NumeralKind == NumeralKind.Unit) end++;
        }
        return total + group;
    }
}
