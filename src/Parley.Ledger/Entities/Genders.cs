using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Tells whether a title may be that of somebody with a given name: <c>Mrs. Weber</c> is not <c>Karl Weber</c>.</summary>
internal static class Genders
{
    private static readonly Dictionary<string, string> Titles = Table("titles.tsv");
    private static readonly Dictionary<string, string> GivenNames = Table("first-names.tsv");

    /// <summary>False when the title before a surname is of one gender, and the title or first name of another name of the other.</summary>
    public static bool Fit(string surname, string other)
    {
        var title = TitleOf(Folding.Words(surname));
        if (title is null) return true;
        var words = Folding.Words(other);
        var bearer = TitleOf(words) ?? GivenNames.GetValueOrDefault(words[0]);
        return bearer is null || bearer == title;
    }

    private static string? TitleOf(List<string> words) => words.Select(Titles.GetValueOrDefault).FirstOrDefault(gender => gender is not null);

    private static Dictionary<string, string> Table(string name) =>
        EmbeddedTable.Rows(name).Where(row => row[1] is "m" or "f").GroupBy(row => Folding.Line(row[0]), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First()[1], StringComparer.Ordinal);
}
