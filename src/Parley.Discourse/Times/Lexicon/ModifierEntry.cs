namespace Parley.Discourse.Times.Lexicon;

/// <summary>A row of data/times/modifiers.tsv.</summary>
/// <param name="Modifier">The modifier, or none for words that only say how exact the value is.</param>
/// <param name="Approximate">True when the value is then approximate.</param>
/// <param name="AmountsOnly">True when it stands only before an amount or a clock time.</param>
/// <param name="TakesUnit">True when a bare unit may follow: the end of the week.</param>
internal readonly record struct ModifierEntry(TimeModifier Modifier, bool Approximate, bool AmountsOnly, bool TakesUnit)
{
    /// <summary>True for since, until, before, after: the period is a boundary.</summary>
    public bool IsBoundary => Modifier is TimeModifier.Since or TimeModifier.Until or TimeModifier.Before or TimeModifier.After;

    /// <summary>Reads a row.</summary>
    public static ModifierEntry Of(string[] row)
    {
        var modifier = row[1] is "about" or "exact" ? TimeModifier.None : TimeTable.Named<TimeModifier>("modifiers.tsv", row[1]);
        var vague = row[1] == "about" || modifier is TimeModifier.Start or TimeModifier.Mid or TimeModifier.End;
        return new ModifierEntry(modifier, vague, row[2] == "amount", row[2] == "unit");
    }
}
