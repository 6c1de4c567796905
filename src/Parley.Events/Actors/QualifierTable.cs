namespace Parley.Events.Actors;

/// <summary>The small words of <c>data/actors/qualifiers.tsv</c>, compared in any case.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class QualifierTable
{
    private const int Columns = 2;

    private readonly Dictionary<string, Qualifier> _words = new(StringComparer.OrdinalIgnoreCase);

    private QualifierTable() { }

    /// <summary>Every word, with what it does.</summary>
    internal IReadOnlyDictionary<string, Qualifier> Words => _words;

    /// <summary>What a word does; null for a word that the table does not have.</summary>
    public Qualifier? Find(string word) => _words.TryGetValue(word, out var qualifier) ? qualifier : null;

    internal static QualifierTable Load(ActorRows tables)
    {
        var table = new QualifierTable();
        foreach (var row in tables.Load("qualifiers.tsv", Columns))
            if (Enum.TryParse<Qualifier>(row.Cells[1], ignoreCase: true, out var qualifier)) table._words[row.Cells[0]] = qualifier;
            else tables.Report(row, $"{row.Cells[1]} is none of skip, indefinite, former, then, future, link, place and stop.");
        return table;
    }
}
