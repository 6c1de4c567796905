namespace Parley.Events.Actors;

/// <summary>The offices of <c>data/actors/offices.tsv</c>, found by name, other name or plural, in any case.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class OfficeTable
{
    private const int Columns = 6;

    private readonly Dictionary<string, Office> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Office> _words = new(StringComparer.OrdinalIgnoreCase);

    private OfficeTable() { }

    /// <summary>The offices, by name.</summary>
    public IReadOnlyDictionary<string, Office> All => _offices;

    /// <summary>Every name that an office goes by, with its office.</summary>
    internal IReadOnlyDictionary<string, Office> Words => _words;

    /// <summary>Looks an office up by one of its names.</summary>
    public Office? Find(string name) => _words.GetValueOrDefault(name);

    internal static OfficeTable Load(ActorRows tables, RoleTable roles)
    {
        var table = new OfficeTable();
        var layers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in tables.Load("offices.tsv", Columns))
        {
            if (roles.Find(row.Cells[3]) is not { } role)
            {
                tables.Report(row, $"the role {row.Cells[3]} is not in roles.tsv.");
                continue;
            }
            if (!int.TryParse(row.Cells[4], out var rank)) tables.Report(row, "the rank is no whole number.");
            if (row.Cells[5] is not ("one" or "many")) tables.Report(row, "the last column is neither 'one' nor 'many'.");
            var office = new Office(row.Cells[0], row.Cells[2], role, rank, row.Cells[5] == "one");
            table._offices[office.Name] = office;
            foreach (var word in row.Values(1).Prepend(office.Name))
            {
                if (layers.TryGetValue(word, out var layer) && layer == row.Layer) tables.Report(row, $"{word} names another office already.");
                layers[word] = row.Layer;
                table._words[word] = office;
            }
        }
        return table;
    }
}
