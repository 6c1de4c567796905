using Parley.Ledgers.Words;

namespace Parley.Ledgers.Tracks;

/// <summary>Which codes are countries, and what they are called, after <c>data/discourse/countries.tsv</c>.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> Names = Rows().DistinctBy(row => row[1]).ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Written =
        Rows().SelectMany(row => row[3].Split(';').Append(row[0])).Select(name => Folding.Line(name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a code of three letters is one.</summary>
    public static bool Has(string code) => Names.ContainsKey(code);

    /// <summary>The name of a country; <c>null</c> when the code is none.</summary>
    public static string? NameOf(string code) => Names.GetValueOrDefault(code);

    /// <summary>Whether a folded phrase is a country's name.</summary>
    public static bool IsName(string folded) => folded.Length > 0 && Written.Contains(folded);

    private static IEnumerable<string[]> Rows() => EmbeddedTable.Rows("countries.tsv");
}
