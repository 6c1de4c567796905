using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Lexicon;

namespace Parley.Discourse.Times.Grammar;

/// <summary>
/// Amounts of time: three weeks, three-week, two and a half years, half an hour, a couple of days, several months, weeks.
/// </summary>
internal static class Amounts
{
    /// <summary>Reads an amount at a place; a bare plural counts as a vague one.</summary>
    public static bool TryRead(Line line, int at, out Amount amount, out int end)
    {
        amount = default;
        if (!Numbers.TryRead(line, at, out var number, out end)) return Bare(line, at, out amount, out end);
        var half = number.Kind != NumeralKind.Half && AndHalf(line, ref end);
        if (number.Kind == NumeralKind.Half) end = line.Word(end).NumeralKind == NumeralKind.Article ? end + 1 : end;
        end = line.Skip(end, Particle.Dash);
        if (line.Word(end) is not { Unit: { } unit } word || IsTooShort(number, line, at, end)) return false;
        if (number is { Kind: NumeralKind.Unit, Value: 0 }) return false;
        end++;
        amount = new Amount(
            number.Value * word.UnitFactor, unit, number.Kind == NumeralKind.Couple,
            number.Kind is NumeralKind.Vague or NumeralKind.Recent, number.Kind == NumeralKind.Article);
        if (AndHalf(line, ref end) || half || number.Kind == NumeralKind.Half) amount = amount.PlusHalf(word.UnitFactor);
        return true;
    }

    /// <summary>"A second", "an hour" after figures that are something else, and "a weeks": not amounts.</summary>
    private static bool IsTooShort(Numbers.Found number, Line line, int at, int end) =>
        number.Kind == NumeralKind.Article && (end != at + 1 || line.Word(end).UnitPlural);

    private static bool Bare(Line line, int at, out Amount amount, out int end)
    {
        end = at + 1;
        var word = line.Word(at);
        amount = new Amount(0, word.Unit ?? TimeUnit.Day, true, true, false);
        return word.UnitPlural;
    }

    /// <summary>Skips "and a half".</summary>
    private static bool AndHalf(Line line, ref int end)
    {
        var at = line.Skip(end, Particle.Dash);
        if (!line.Is(at, Particle.And)) return false;
        at = line.Skip(at + 1, Particle.Dash);
        if (line.Word(at).NumeralKind != NumeralKind.Article) return false;
        at = line.Skip(at + 1, Particle.Dash);
        if (line.Word(at).NumeralKind != NumeralKind.Half) return false;
        end = at + 1;
        return true;
    }
}
