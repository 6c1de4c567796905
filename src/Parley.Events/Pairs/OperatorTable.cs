using Parley.Text.Tables;

namespace Parley.Events.Pairs;

/// <summary>Words that change what the action they govern amounts to: <c>operators.tsv</c> and <c>operations.tsv</c> of <c>data/events</c>.</summary>
/// <remarks>Immutable and thread-safe; a look-up costs one hash.</remarks>
public sealed class OperatorTable
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Class, string Type), string> _results = [];

    private OperatorTable() { }

    /// <summary>The dictionary forms with their classes.</summary>
    public IReadOnlyDictionary<string, string> Classes => _classes;

    /// <summary>What a class makes of a type.</summary>
    public IReadOnlyDictionary<(string Class, string Type), string> Results => _results;

    /// <summary>Reads the tables.</summary>
    /// <param name="folder">The folder <c>data/events</c>.</param>
    /// <exception cref="TableFormatException">A table is missing or has a fault.</exception>
    public static OperatorTable Load(string folder)
    {
        var table = new OperatorTable();
        foreach (var row in TsvTable.Load(Path.Combine(folder, "operators.tsv"), 2)) table._classes[row[0]] = row[1];
        foreach (var row in TsvTable.Load(Path.Combine(folder, "operations.tsv"), 3))
            foreach (var type in TsvTable.Values(row[1]))
                table._results[(row[0], type)] = row[2];
        return table;
    }

    /// <summary>The class of a word; <c>null</c> for most words.</summary>
    /// <param name="lemma">A dictionary form in lower case.</param>
    public string? ClassOf(string lemma) => _classes.GetValueOrDefault(lemma);

    /// <summary>What an action amounts to under an operator: the same type when the table says nothing.</summary>
    public string Apply(string operation, string type) => _results.GetValueOrDefault((operation, type), type);
}
