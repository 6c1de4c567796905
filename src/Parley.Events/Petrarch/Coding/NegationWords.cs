using Parley.Text.Tables;

namespace Parley.Events.Petrarch.Coding;

/// <summary>The words that deny a verb, from <c>data/petrarch/negations.tsv</c>.</summary>
internal static class NegationWords
{
    private const string Table = "petrarch/negations.tsv";

    private static readonly HashSet<string> s_words = Load();

    /// <summary>True for a lemma, in capitals, that denies.</summary>
    public static bool Contains(string lemma) => s_words.Contains(lemma);

    private static HashSet<string> Load()
    {
        using var stream = typeof(NegationWords).Assembly.GetManifestResourceStream(Table)
            ?? throw new TableFormatException($"data/{Table} is missing from the assembly; build Parley.Events with the data folder in place.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
                words.Add(line.Trim().ToUpperInvariant());
        return words;
    }
}
