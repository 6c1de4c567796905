using Parley.Discourse.Statements;
using Parley.Text.Tables;

namespace Parley.Discourse.Quotations;

/// <summary>The cues of <c>data/discourse/cues.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Verbs, nouns, adjectives and documents are lemmas, in lower case; case does not matter.</remarks>
public sealed class CueTable
{
    private const int Columns = 4;

    private readonly Dictionary<CueClass, Dictionary<string, CueEntry>> _classes = [];

    private CueTable()
    {
        foreach (var name in Enum.GetValues<CueClass>()) _classes.Add(name, new Dictionary<string, CueEntry>(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static CueTable Load(string path)
    {
        var table = new CueTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (!Enum.TryParse<CueClass>(row[1], ignoreCase: true, out var cueClass))
                throw new TableFormatException($"{path}: '{row[0]}' has the class '{row[1]}'; use {string.Join(", ", Enum.GetNames<CueClass>()).ToLowerInvariant()}.");
            if (!table._classes[cueClass].TryAdd(row[0], EntryOf(path, row)))
                throw new TableFormatException($"{path}: '{row[0]}' stands twice in the class '{row[1]}'. Remove one row.");
        }
        foreach (var phrase in table._classes[CueClass.Phrase].Keys.Order(StringComparer.Ordinal)) table.Phrases.Add(phrase.Split(' '));
        return table;
    }

    /// <summary>The phrases, each split into its words.</summary>
    internal List<string[]> Phrases { get; } = [];

    /// <summary>What the table says of a cue; <c>null</c> when it is not in the class.</summary>
    public CueEntry? Find(CueClass cueClass, string lemma) => _classes[cueClass].GetValueOrDefault(lemma);

    /// <summary>True for a verb that says something by itself.</summary>
    public bool IsVerb(string lemma) => Has(CueClass.Verb, lemma);

    /// <summary>True for a verb that introduces a quotation only where its clause touches it.</summary>
    public bool IsManner(string lemma) => Has(CueClass.Manner, lemma);

    /// <summary>True for a thing said or written.</summary>
    public bool IsNoun(string lemma) => Has(CueClass.Noun, lemma);

    /// <summary>True when the cue is in the class.</summary>
    public bool Has(CueClass cueClass, string lemma) => _classes[cueClass].ContainsKey(lemma);

    private static CueEntry EntryOf(string path, string[] row)
    {
        if (row[2] == "-") return new CueEntry(StatementKind.Says, []);
        if (!Enum.TryParse<StatementKind>(row[2], ignoreCase: true, out var kind))
            throw new TableFormatException($"{path}: '{row[0]}' has the kind '{row[2]}'; use {string.Join(", ", Enum.GetNames<StatementKind>()).ToLowerInvariant()}.");
        return new CueEntry(kind, row[3] == "-" ? [] : TsvTable.Values(row[3]));
    }
}
