using Parley.Text.Tables;

namespace Parley.Discourse.Coreference.Tables;

/// <summary>The role nouns of <c>data/discourse/roles.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe; a look-up takes constant time.</remarks>
public sealed class RoleTable
{
    /// <summary>An entry has at most so many words.</summary>
    public const int LongestEntry = 4;

    private const int Columns = 6;

    private readonly Dictionary<string, RoleNoun> _roles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static RoleTable Load(string path)
    {
        var table = new RoleTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            var role = new RoleNoun(
                row[0],
                CellValues.Gender(path, row[0], row[1]),
                CellValues.Number(path, row[0], row[2]),
                CellValues.Word<ReferentKind>(path, row[0], row[3]),
                row[4] == "-" ? row[0] : row[4],
                CellValues.Word<CountryRelation>(path, row[0], row[5]));
            if (!table._roles.TryAdd(row[0], role)) throw new TableFormatException($"{path}: '{row[0]}' stands twice; keep one row.");
        }
        return table;
    }

    /// <summary>Looks a noun up, whatever its case.</summary>
    public bool TryFind(string noun, out RoleNoun role) => _roles.TryGetValue(noun, out role!);
}
