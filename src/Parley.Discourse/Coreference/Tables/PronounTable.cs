using System.Globalization;
using Parley.Text.Tables;

namespace Parley.Discourse.Coreference.Tables;

/// <summary>The pronouns of <c>data/discourse/pronouns.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PronounTable
{
    private const int Columns = 6;

    private readonly Dictionary<string, Pronoun> _pronouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    private PronounTable() => _byForm = _pronouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the table.</summary>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static PronounTable Load(string path)
    {
        var table = new PronounTable();
        foreach (var row in TsvTable.Load(path, Columns))
        {
            if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var person) || person is < 1 or > 3)
                throw new TableFormatException($"{path}: '{row[0]}' has the person '{row[2]}'; use 1, 2 or 3.");
            var pronoun = new Pronoun(
                row[0], row[1], person, CellValues.Number(path, row[0], row[3]), CellValues.Gender(path, row[0], row[4]), CellValues.Word<PronounUse>(path, row[0], row[5]));
            if (!table._pronouns.TryAdd(row[0], pronoun)) throw new TableFormatException($"{path}: '{row[0]}' stands twice; keep one row.");
        }
        return table;
    }

    /// <summary>Looks a form up, whatever its case.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out Pronoun pronoun) => _byForm.TryGetValue(form, out pronoun!);
}
