namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>All verbs by their forms, and the transformations.</summary>
/// <remarks>Filled by the reader, then only read; reading is thread-safe.</remarks>
internal sealed class VerbDictionary
{
    private readonly Dictionary<string, List<VerbEntry>> _forms = new(StringComparer.Ordinal);

    /// <summary>Synonym sets by name.</summary>
    public SynonymSets Synonyms { get; } = new();

    /// <summary>Rules for verbs inside what another verb says.</summary>
    public List<Transformation> Transformations { get; } = [];

    /// <summary>How many verb lines were taken.</summary>
    public int Verbs { get; set; }

    /// <summary>How many patterns were taken.</summary>
    public int Patterns { get; set; }

    /// <summary>Adds a form of a verb.</summary>
    public void Add(string form, VerbEntry entry)
    {
        if (!_forms.TryGetValue(form, out var entries)) _forms.Add(form, entries = []);
        entries.Add(entry);
    }

    /// <summary>All verbs that a form may belong to, in file order; empty when there are none.</summary>
    public IReadOnlyList<VerbEntry> Find(string form) => _forms.TryGetValue(form, out var entries) ? entries : [];
}
