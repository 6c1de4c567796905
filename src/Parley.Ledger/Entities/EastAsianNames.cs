using System.Text.RegularExpressions;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Tells names in which the surname stands first, as Chinese, Korean and Vietnamese ones do: <c>Xi Jinping</c>, <c>Moon Jae-in</c>.</summary>
/// <remarks>
/// The first word is a family name of <c>data/ledger/family-names.tsv</c>, and each other one is made of syllables as these languages are written in
/// Latin letters, two at most. Weak spot: somebody called Kim or Lee whose English surname happens to be made so ("Lee Zeldin").
/// </remarks>
internal static partial class EastAsianNames
{
    private const int MostWords = 4;

    private static readonly HashSet<string> Families = EmbeddedTable.Rows("family-names.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the first of the folded words is the surname.</summary>
    public static bool IsSurnameFirst(IReadOnlyList<string> words) =>
        words.Count is > 1 and <= MostWords && Families.Contains(words[0]) && words.Skip(1).All(word => word.Length > 1 && Syllables().IsMatch(word));

    [GeneratedRegex("^((zh|ch|sh|ts|hs|kh|ph|th|tr|nh|ng|qu|[bpmfdtnlgkhjqxrzcsyw])?[aeiouy]{1,4}(ng|nh|ch|[nmktplc])?){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Syllables();
}
