using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>A name, taken apart as far as comparing needs it.</summary>
/// <remarks>
/// Forms of address, ranks and offices before a person's name are dropped, and so are particles (<c>al</c>, <c>von</c>) and what follows it
/// (<c>Jr.</c>). The last word counts as the surname, of Chinese, Korean and Vietnamese names the first, which is put behind the others. Known weak
/// spots: Hungarian names in their own order, and Spanish ones that lose their second surname.
/// </remarks>
internal sealed class NameForm
{
    private static readonly HashSet<string> Titles = Table("name-titles.tsv");
    private static readonly HashSet<string> Particles = Table("name-particles.tsv");
    private static readonly HashSet<string> Suffixes = Table("name-suffixes.tsv");
    private static readonly HashSet<string> Generations = [.. EmbeddedTable.Rows("name-suffixes.tsv").Where(row => row[1] == "generation").Select(row => row[0])];
    private static readonly HashSet<string> Determiners = Table("determiners.tsv");

    private NameForm(List<string> words, bool isName, bool isPerson, string? suffix)
    {
        Words = words;
        IsName = isName;
        Suffix = suffix;
        Core = [.. words.Where(word => !Particles.Contains(word))];
        if (Core.Count == 0) Core = words;
        if (isPerson && EastAsianNames.IsSurnameFirst(Core)) Core = [.. Core.Skip(1), Core[0]];
        Full = string.Join(' ', Core);
        Plain = string.Join(' ', words);
    }

    /// <summary>The folded words, without article and titles.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words that tell bearers apart.</summary>
    public List<string> Core { get; }

    /// <summary>The words of <see cref="Core"/>, separated by spaces.</summary>
    public string Full { get; }

    /// <summary>The words of <see cref="Words"/>, separated by spaces.</summary>
    public string Plain { get; }

    /// <summary>What tells a son from his father (<c>jr</c>), where the name has it.</summary>
    public string? Suffix { get; }

    /// <summary>Whether it is a name and not a description such as <c>the four envoys</c>.</summary>
    public bool IsName { get; }

    /// <summary>The surname.</summary>
    public string Last => Core[^1];

    /// <summary>Takes a name apart.</summary>
    /// <param name="name">The name as the article has it.</param>
    /// <param name="isPerson">Whether somebody bears it.</param>
    /// <returns><c>null</c> when nothing is left of it.</returns>
    public static NameForm? Of(string name, bool isPerson)
    {
        var tokens = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (tokens.Count > 0 && tokens[0].Equals("the", StringComparison.OrdinalIgnoreCase)) tokens.RemoveAt(0);
        // "US$" is none.
        var isName = tokens.Count > 0 && !name.Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol) && tokens.TrueForAll(IsNameToken) && !Determiners.Contains(tokens[0].ToLowerInvariant());
        var words = Folding.Words(string.Join(' ', tokens));
        var start = 0;
        while (isPerson && start < words.Count - 1 && Titles.Contains(words[start])) start++;
        var end = words.Count;
        while (end > start + 1 && Suffixes.Contains(words[end - 1])) end--;
        return start < end ? new NameForm(words[start..end], isName, isPerson, words[end..].Find(Generations.Contains)) : null;
    }

    // "Security Council of the League", "Anwar el-Sadat", "P.L.O.", "4th Army"
    private static bool IsNameToken(string token)
    {
        if (char.IsUpper(token[0]) || char.IsDigit(token[0]) || token is "&") return true;
        if (token.Skip(1).Any(char.IsUpper)) return true;
        var word = Folding.Line(token);
        return Particles.Contains(word) || word is "of" or "the" or "and" or "for" || char.GetUnicodeCategory(token[0]) == System.Globalization.UnicodeCategory.OtherLetter;
    }

    private static HashSet<string> Table(string name) => EmbeddedTable.Rows(name).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
