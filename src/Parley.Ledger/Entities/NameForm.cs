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
    private const string Company = "company";
    private const string Generation = "generation";

    private static readonly HashSet<string> Titles = Table("name-titles.tsv");
    private static readonly HashSet<string> TitleSurnames = [.. EmbeddedTable.Rows("name-titles.tsv").Where(row => row[1] == "surname").Select(row => row[0])];
    private static readonly HashSet<string> Particles = Table("name-particles.tsv");
    private static readonly HashSet<string> GivenNames = Table("nicknames.tsv");
    private static readonly Dictionary<string, string> Suffixes = EmbeddedTable.Rows("name-suffixes.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly HashSet<string> Determiners = Table("determiners.tsv");

    private NameForm(List<string> words, List<string> written, bool isName, bool isPerson, string? suffix)
    {
        Words = words;
        IsName = isName;
        Suffix = suffix;
        var core = words.FindAll(word => !Particles.Contains(word));
        if (core.Count == 0 || (core.Count == 1 && isPerson && words.Count == 2 && GivenNames.Contains(words[0]) && !IsJoined(written))) core = words;
        Full = string.Join(' ', core);
        Core = isPerson && EastAsianNames.IsSurnameFirst(core) ? [.. core.Skip(1), core[0]] : core;
        Plain = string.Join(' ', words);
        Written = Folding.Line(string.Join(' ', written));
    }

    // "Al Gore", but "al-Sisi"
    private static bool IsJoined(List<string> written) => written.Count < 2 || char.IsLower(written[0][0]);

    /// <summary>The folded words, without article and titles.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words that tell bearers apart, the surname last.</summary>
    public List<string> Core { get; }

    /// <summary>The words that tell bearers apart in the order of the name, separated by spaces.</summary>
    public string Full { get; }

    /// <summary>All folded words but a leading article, titles and legal forms included, separated by spaces.</summary>
    public string Written { get; }

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
        while (end > start + 1 && Suffixes.TryGetValue(words[end - 1], out var kind) && (kind == Company) != isPerson) end--;
        // "Vice President" names nobody.
        isName &= !isPerson || start >= end || !Titles.Contains(words[end - 1]) || TitleSurnames.Contains(words[end - 1]);
        var suffix = isPerson ? words[end..].Find(word => Suffixes[word] == Generation) : null;
        return start < end ? new NameForm(words[start..end], tokens, isName, isPerson, suffix) : null;
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
