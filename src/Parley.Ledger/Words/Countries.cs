namespace Parley.Ledgers.Words;

/// <summary>Which codes are countries, those that are no more among them, and what they are called, after <c>data/discourse/countries.tsv</c> and <c>data/actors/countries.tsv</c>.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> Names = Rows().DistinctBy(row => row.Code).ToDictionary(row => row.Code, row => row.Names[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Written =
        Rows().SelectMany(row => row.Names).Select(name => Folding.Line(name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a code of three letters is one.</summary>
    public static bool Has(string code) => Names.ContainsKey(code);

    /// <summary>The name of a country; <c>null</c> when the code is none.</summary>
    public static string? NameOf(string code) => Names.GetValueOrDefault(code);

    /// <summary>Whether a folded phrase is a country's name.</summary>
    public static bool IsName(string folded) => folded.Length > 0 && Written.Contains(folded);

    /// <summary>The codes and names of both tables, the main name first, those of today's states before the others.</summary>
    public static IEnumerable<(string Code, string[] Names)> Rows() =>
        EmbeddedTable.Rows("countries.tsv").Select(row => (row[1], EmbeddedTable.Values($"{row[0]};{row[3]}")))
            .Concat(EmbeddedTable.Rows("states.tsv").Select(row => (row[0], EmbeddedTable.Values(row[2]))).Where(row => row.Item2.Length > 0));
}
