namespace Parley.Text.Reading;

/// <summary>What is said when a table or an object lacks the column of the text.</summary>
internal static class ColumnMessages
{
    private const int LongestName = 40;

    /// <summary>Names the columns there are, and how to say which one holds the text.</summary>
    /// <param name="what"><c>column</c> or <c>field</c>.</param>
    /// <param name="wanted">The name looked for.</param>
    /// <param name="names">The names there are.</param>
    public static string NoText(string what, string wanted, IReadOnlyList<string> names)
    {
        var shown = string.Join(", ", names.Select(n => n.Length <= LongestName ? n : n[..LongestName] + "…"));
        var there = names.Count == 0 ? $"it has no {what}s" : $"it has {shown}";
        return $"there is no {what} '{wanted}' with a text ({there}); name the right one with --map text={what.ToUpperInvariant()}";
    }
}
