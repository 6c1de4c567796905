namespace Parley.Text.Reading;

/// <summary>What is said when a table or an object lacks the column of the text, or has it under a name that had to be guessed.</summary>
internal static class ColumnMessages
{
    private const int LongestName = 40;
    private const int MostNames = 12;

    /// <summary>Names the columns there are, and how to say which one holds the text.</summary>
    /// <param name="what"><c>column</c> or <c>field</c>.</param>
    /// <param name="wanted">The name looked for.</param>
    /// <param name="names">The names there are.</param>
    /// <param name="map">The map that would probably do; null when none is known.</param>
    public static string NoText(string what, string wanted, IReadOnlyList<string> names, string? map = null)
    {
        var shown = string.Join(", ", names.Take(MostNames).Select(n => n.Length <= LongestName ? n : n[..LongestName] + "…"));
        var there = names.Count == 0 ? $"it has no {what}s" : $"it has {shown}";
        return $"there is no {what} '{wanted}' with a text ({there}); " +
               (map is null ? $"name the right one with --map text={what.ToUpperInvariant()}" : $"this should do: --map \"{map}\"");
    }

    /// <summary>Says which columns were taken for what.</summary>
    public static string Taken(IReadOnlyList<string> taken) =>
        $"the columns are read as {string.Join(", ", taken)}; if that is wrong, give the right ones with --map";
}
