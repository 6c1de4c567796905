using Parley.Text.Tables;

namespace Parley.Discourse.Coreference.Tables;

/// <summary>Words with the gender of those who bear them: given names (<c>first-names.tsv</c>) or titles (<c>titles.tsv</c>).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class GenderTable
{
    private const int Columns = 2;

    private readonly Dictionary<string, Gender> _genders;

    private GenderTable(StringComparer comparer) => _genders = new Dictionary<string, Gender>(comparer);

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ignoreCase">True when words are compared without regard to case.</param>
    /// <exception cref="TableFormatException">The file is missing or has a fault.</exception>
    public static GenderTable Load(string path, bool ignoreCase)
    {
        var table = new GenderTable(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var row in TsvTable.Load(path, Columns))
            if (!table._genders.TryAdd(row[0], CellValues.Gender(path, row[0], row[1])))
                throw new TableFormatException($"{path}: '{row[0]}' stands twice; keep one row.");
        return table;
    }

    /// <summary>Looks a word up; a full stop at its end does not count.</summary>
    public bool TryFind(string word, out Gender gender)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _genders.TryGetValue(word.TrimEnd('.'), out gender);
    }
}
