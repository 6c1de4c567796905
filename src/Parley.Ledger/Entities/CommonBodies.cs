using Parley.Ledgers.Mapping;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Bodies that every state has, such as a foreign ministry or a senate: the name alone does not say whose.</summary>
/// <remarks>Two of them are one when their telling words and their countries are the same, a country within the name included.</remarks>
internal static class CommonBodies
{
    private const int LongestNation = 3;

    private static readonly Dictionary<string, string> Table =
        EmbeddedTable.Rows("common-bodies.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Whether all words of a name are ones that such bodies share.</summary>
    public static bool IsCommon(NameForm form) => IsCommon(form.Core);

    /// <summary>What tells such a body from others: its country and its words in whatever order; <c>null</c> for any other name.</summary>
    public static string? KeyOf(EntityRow entity, NameForm form)
    {
        if (entity.Type is "person" or "group") return null;
        if (IsCommon(form)) return Key(entity.Country, form.Core);
        return Without(form.Core, entity.Country);
    }

    private static bool IsCommon(List<string> words) => words.TrueForAll(Table.ContainsKey) && words.Exists(word => Table[word] != "-");

    // "US Senate", "Foreign Ministry of Valdia"
    private static string? Without(List<string> words, string? country)
    {
        for (var length = Math.Min(LongestNation, words.Count - 1); length > 0; length--)
        {
            foreach (var at in new[] { 0, words.Count - length })
            {
                if (NameTables.CountryOf(string.Join(' ', words.Skip(at).Take(length))) is not { } code || (country is not null && country != code)) continue;
                var rest = words.Where((_, i) => i < at || i >= at + length).ToList();
                if (IsCommon(rest)) return Key(code, rest);
            }
        }
        return null;
    }

    private static string Key(string? country, List<string> words) =>
        $"{country} {string.Join(' ', words.Select(word => Table[word]).Where(word => word != "-").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";
}
