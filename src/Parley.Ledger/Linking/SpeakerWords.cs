using Parley.Ledgers.Words;

namespace Parley.Ledgers.Linking;

/// <summary>Compares speakers by the words of their names and descriptions.</summary>
internal static class SpeakerWords
{
    private static readonly HashSet<string> Titles = [.. EmbeddedTable.Rows("name-titles.tsv").Concat(EmbeddedTable.Rows("name-suffixes.tsv")).Select(row => row[0])];

    /// <summary>The words that tell a speaker from others: no small words, initials, legal forms; no titles where anything else is told.</summary>
    public static string[] Of(string? speaker)
    {
        var words = Folding.Words(speaker ?? "").Where(word => word.Length > 1 && !Stems.IsFunctionWord(word)).Distinct(StringComparer.Ordinal).ToArray();
        var names = words.Where(word => !Titles.Contains(word)).ToArray();
        return names.Length > 0 ? names : words;
    }

    /// <summary>Whether most words of the shorter one stand in the other: "Weber" in "Anna Weber", a "Western diplomat in Cairo" and "in this capital".</summary>
    public static bool AreOne(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var shared = 0;
        foreach (var word in a)
            if (b.Contains(word)) shared++;
        return shared * 2 > Math.Min(a.Count, b.Count);
    }
}
