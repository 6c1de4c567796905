namespace Parley.Events.Actors;

/// <summary>The organisations of <c>data/actors/organisations.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. Names are compared as <see cref="NameKey"/> says; several rows of one name hold at different times.</remarks>
public sealed class OrganisationTable
{
    private const int Columns = 7;

    private readonly Dictionary<string, List<Organisation>> _names = new(StringComparer.Ordinal);
    private readonly List<Organisation> _all = [];

    private OrganisationTable() { }

    /// <summary>All rows, in the order of the table.</summary>
    public IReadOnlyList<Organisation> All => _all;

    /// <summary>The names by which organisations are found.</summary>
    internal IEnumerable<string> Names => _names.Keys;

    /// <summary>What a name meant on a day; without a day, or for a day that no row covers, what it meant last.</summary>
    public Organisation? Find(string name, DateOnly? day)
    {
        if (!_names.TryGetValue(NameKey.Of(name), out var rows)) return null;
        if (day is { } date)
            foreach (var row in rows)
                if (row.Term.Holds(date))
                    return row;
        return rows[^1];
    }

    internal static OrganisationTable Load(ActorRows tables, RoleTable roles, CountryTables countries)
    {
        var table = new OrganisationTable();
        var layers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in tables.Load("organisations.tsv", Columns))
        {
            if (Read(tables, row, roles, countries) is not { } organisation) continue;
            table._all.Add(organisation);
            foreach (var name in row.Values(1).Prepend(organisation.Name)) table.Add(tables, row, name, organisation, layers);
        }
        return table;
    }

    private static Organisation? Read(ActorRows tables, in ActorRow row, RoleTable roles, CountryTables countries)
    {
        if (!Enum.TryParse<OrganisationKind>(row.Cells[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
        {
            tables.Report(row, $"{row.Cells[2]} is no kind of organisation.");
            return null;
        }
        var country = row.Optional(3);
        if (country is not null && !countries.IsCode(country)) tables.Report(row, $"the country {country} is in no table of countries.");
        if (!IsCode(row.Cells[4], roles, countries)) tables.Report(row, $"the code {row.Cells[4]} is not made of countries, known prefixes and roles.");
        if (!Term.TryParse(row.Cells[5], row.Cells[6], out var term)) tables.Report(row, "a date is none of 2010-05-11, 2010-05, 2010 and -.");
        if (!term.IsOrdered) tables.Report(row, "it ends before it begins.");
        return new Organisation(row.Cells[0], kind, country, row.Cells[4], term);
    }

    /// <summary>A code begins with a country or a class of international actors; for the latter, the rest is a name's own letters.</summary>
    private static bool IsCode(string code, RoleTable roles, CountryTables countries)
    {
        if (code.Length is < 3 or > 12 || code.Length % 3 != 0) return false;
        if (!code.All(char.IsAsciiLetterUpper)) return false;
        var first = code[..3];
        if (first is "IGO" or "NGO" or "MNC" or "IMG" or "INT" or "NGM") return true;
        return countries.IsCode(first) && (code.Length == 3 || roles.Find(code.Substring(3, 3)) is not null);
    }

    private void Add(ActorRows tables, in ActorRow row, string name, Organisation organisation, Dictionary<string, int> layers)
    {
        var key = NameKey.Of(name);
        if (!_names.TryGetValue(key, out var rows)) _names.Add(key, rows = []);
        if (layers.TryGetValue(key, out var layer) && layer < row.Layer) rows.Clear();
        layers[key] = row.Layer;
        foreach (var other in rows)
            if (other.Term.Overlaps(organisation.Term))
                tables.Report(row, $"{name} means {other.Name} at the same time.");
        rows.Add(organisation);
    }
}
