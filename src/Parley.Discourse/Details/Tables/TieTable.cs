using Parley.Text.Tables;

namespace Parley.Discourse.Details.Tables;

/// <summary>The cues of <c>data/discourse/relations.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Cues are lemmas in lower case; a verb with a particle is two words.</remarks>
public sealed class TieTable
{
    private const int Columns = 2;

    private readonly Dictionary<string, TieKind> _kinds = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static TieTable Load(string path)
    {
        var table = new TieTable();
        foreach (var row in TsvTable.Load(path, Columns))
            if (!Enum.TryParse<TieKind>(row[1], ignoreCase: true, out var kind) || !table._kinds.TryAdd(row[0], kind))
                throw new TableFormatException($"{path}: '{row[0]}' stands twice or has an unknown relation '{row[1]}'; use confirms, denies, rejects or repeats.");
        return table;
    }

    /// <summary>What a cue does to another statement; <c>null</c> when it says something of its own.</summary>
    public TieKind? Find(string cue) => _kinds.TryGetValue(cue, out var kind) ? kind : null;
}
