using Parley.Text.Tables;

namespace Parley.Events.Petrarch.Coding;

/// <summary>The few words that the coder itself must know, from the tables in <c>data/petrarch</c>, which are embedded in this assembly.</summary>
internal static class CoderWords
{
    private static readonly HashSet<string> s_negations = Load("negations.tsv");
    private static readonly HashSet<string> s_places = Load("places.tsv");

    private static readonly HashSet<string> s_tellers = Load("tellers.tsv");
    private static readonly HashSet<string> s_gerunds = Load("gerunds.tsv");
    private static readonly HashSet<string> s_reciprocals = Load("reciprocals.tsv");

    /// <summary>True for two words, in capitals, that stand for each of several in turn.</summary>
    public static bool IsReciprocal(string word, string next) => s_reciprocals.Contains($"{word}\t{next}");

    /// <summary>True for a lemma, in capitals, that denies a verb.</summary>
    public static bool IsNegation(string lemma) => s_negations.Contains(lemma);

    /// <summary>True for a preposition, in capitals, that opens a place.</summary>
    public static bool OpensPlace(string word) => s_places.Contains(word);

    /// <summary>True for a preposition, in capitals, that opens who tells it.</summary>
    public static bool OpensTeller(string word) => s_tellers.Contains(word);

    /// <summary>True for a preposition, in capitals, that makes a gerund part of what is said of an object.</summary>
    public static bool OpensGerund(string word) => s_gerunds.Contains(word);

    private static HashSet<string> Load(string table)
    {
        using var stream = typeof(CoderWords).Assembly.GetManifestResourceStream("petrarch/" + table)
            ?? throw new TableFormatException($"data/petrarch/{table} is missing from the assembly; build Parley.Events with the data folder in place.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
                words.Add(line.Trim().ToUpperInvariant());
        return words;
    }
}
