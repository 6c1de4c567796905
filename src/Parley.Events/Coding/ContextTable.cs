using Parley.Events.Lexicon;
using Parley.Events.Matching;
using Parley.Text.Segmentation;
using Parley.Text.Tables;

namespace Parley.Events.Coding;

/// <summary>The words of <c>data/events/contexts-words.tsv</c>, which tell what an event is about.</summary>
/// <remarks>Immutable and thread-safe. A text is looked through once, two words at a time.</remarks>
public sealed class ContextTable
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private ContextTable() { }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The table is missing, or names a context that PLOVER does not have.</exception>
    public static ContextTable Load(string path, Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var table = new ContextTable();
        foreach (var row in TsvTable.Load(path, 2))
        {
            if (!ontology.Contexts.Contains(row[1])) throw new TableFormatException($"{path}: '{row[0]}' has the unknown context '{row[1]}'.");
            if (!table._words.TryAdd(row[0], row[1])) throw new TableFormatException($"{path}: '{row[0]}' stands twice.");
        }
        return table;
    }

    /// <summary>Adds the contexts that a sentence tells.</summary>
    internal void Add(SortedSet<string> contexts, WordView view, Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (Find(view.Lemma(token), view.Form(token)) is { } single) contexts.Add(single);
            if (token + 1 < sentence.End && _words.TryGetValue(view.Form(token) + "_" + view.Lemma(token + 1), out var pair)) contexts.Add(pair);
        }
    }

    private string? Find(string lemma, string form) => _words.GetValueOrDefault(lemma) ?? _words.GetValueOrDefault(form);
}
