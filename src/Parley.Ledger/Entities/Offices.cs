using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Tells which office a role or description names.</summary>
internal static class Offices
{
    private const int MostWords = 4;

    private static readonly Dictionary<string, string> Table =
        EmbeddedTable.Rows("single-offices.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Others = EmbeddedTable.Rows("not-single.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The office of a country, such as <c>EGY foreign minister</c>; <c>null</c> when no office that one person holds is named.</summary>
    public static string? Of(string? role, string? country)
    {
        if (role is null || country is null) return null;
        var words = Folding.Words(role);
        for (var length = Math.Min(MostWords, words.Count); length > 0; length--)
            for (var start = 0; start + length <= words.Count; start++)
                if (Table.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out var office))
                    return words.Where((_, i) => i < start || i >= start + length).Any(Others.Contains) ? null : $"{country} {office}";
        return null;
    }
}
