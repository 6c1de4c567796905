using Parley.Text.Tables;

namespace Parley.Events.Coding;

/// <summary>The words of <c>data/events/status-words.tsv</c>: which tell whether an event happened.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class StatusTable
{
    private const int Columns = 3;

    private readonly Dictionary<(string Place, string Word), StatusKind> _words = [];

    private StatusTable() { }

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The table is missing or has a fault.</exception>
    public static StatusTable Load(string path)
    {
        var table = new StatusTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (row[1] is not ("with" or "mark" or "over")) throw new TableFormatException($"{path}: '{row[0]}' stands {row[1]}; write with, mark or over.");
            if (!Enum.TryParse<StatusKind>(row[2], ignoreCase: true, out var kind)) throw new TableFormatException($"{path}: '{row[0]}' has the unknown effect '{row[2]}'.");
            if (!table._words.TryAdd((row[1], row[0]), kind)) throw new TableFormatException($"{path}: '{row[0]}' stands twice.");
        }
        return table;
    }

    /// <summary>What an auxiliary, adverb or determiner does to the word it goes with.</summary>
    internal StatusKind? With(string word) => Find("with", word);

    /// <summary>What a conjunction does to its clause.</summary>
    internal StatusKind? Mark(string word) => Find("mark", word);

    /// <summary>What a governing verb, noun or adjective does.</summary>
    internal StatusKind? Over(string word) => Find("over", word);

    private StatusKind? Find(string place, string word) => _words.TryGetValue((place, word), out var kind) ? kind : null;
}
