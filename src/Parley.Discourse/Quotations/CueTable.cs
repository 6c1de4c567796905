using Parley.Text.Tables;

namespace Parley.Discourse.Quotations;

/// <summary>The cues of <c>data/discourse/cues.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Verbs and nouns are lemmas, in lower case.</remarks>
public sealed class CueTable
{
    private const int Columns = 2;

    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal)
    {
        ["verb"] = new(StringComparer.OrdinalIgnoreCase),
        ["manner"] = new(StringComparer.OrdinalIgnoreCase),
        ["noun"] = new(StringComparer.OrdinalIgnoreCase),
        ["phrase"] = new(StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static CueTable Load(string path)
    {
        var table = new CueTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (!table._classes.TryGetValue(row[1], out var cues))
                throw new TableFormatException($"{path}: '{row[0]}' has the class '{row[1]}'; use {string.Join(", ", table._classes.Keys)}.");
            cues.Add(row[0]);
        }
        foreach (var phrase in table._classes["phrase"]) table.Phrases.Add(phrase.Split(' '));
        return table;
    }

    /// <summary>The phrases, each split into its words.</summary>
    internal List<string[]> Phrases { get; } = [];

    /// <summary>True for a verb that says something by itself.</summary>
    public bool IsVerb(string lemma) => _classes["verb"].Contains(lemma);

    /// <summary>True for a verb that introduces a quotation only where its clause touches it.</summary>
    public bool IsManner(string lemma) => _classes["manner"].Contains(lemma);

    /// <summary>True for a thing said or written.</summary>
    public bool IsNoun(string lemma) => _classes["noun"].Contains(lemma);
}
