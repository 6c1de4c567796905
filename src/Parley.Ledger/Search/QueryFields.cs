namespace Parley.Ledgers.Search;

/// <summary>The names that may stand before a colon.</summary>
internal static class QueryFields
{
    /// <summary>Which kind of items to look for.</summary>
    public const string In = "in";

    /// <summary>The outlet that first had the claim.</summary>
    public const string Origin = "origin";

    private static readonly string[] Ranges = ["date", "time", "confidence"];

    private static readonly string[] Kinds = ["articles", "statements", "events", "moves"];

    /// <summary>All names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. SearchField.All.Select(field => field.Name).Concat(Ranges).Append(In).Append(Origin).Order(StringComparer.Ordinal)];

    /// <summary>Whether there is such a field.</summary>
    public static bool IsKnown(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>The range field of a name, if it is one.</summary>
    public static RangeField? RangeOf(string name) => Array.IndexOf(Ranges, name) is >= 0 and var index ? (RangeField)index : null;

    /// <summary>The kind that stands behind <c>in:</c>.</summary>
    public static ItemKind KindOf(QueryToken value) => Array.IndexOf(Kinds, value.Text.ToLowerInvariant()) is >= 0 and var index
        ? (ItemKind)index
        : throw new QueryException(value.Position, $"'{value.Text}' is no kind of item; use {string.Join(", ", Kinds)}");

    /// <summary>The message for a field that does not exist.</summary>
    public static string Unknown(string name)
    {
        var nearest = Names.MinBy(known => Distance(known, name.ToLowerInvariant()))!;
        var guess = Distance(nearest, name.ToLowerInvariant()) <= 2 ? $"did you mean '{nearest}'? " : "";
        return $"there is no field '{name}'; {guess}the fields are {string.Join(", ", Names)}. To search for a text with a colon, put it between quotation marks";
    }

    // Damerau's distance without transpositions (Levenshtein 1966); the names are short.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
