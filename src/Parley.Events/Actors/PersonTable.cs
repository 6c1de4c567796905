namespace Parley.Events.Actors;

/// <summary>The people of <c>data/actors/leaders.tsv</c>, with the names of <c>data/actors/names.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe. A look-up takes constant time; names are compared as <see cref="NameKey"/> says.</remarks>
public sealed class PersonTable
{
    private const int LeaderColumns = 6;
    private const int NameColumns = 3;

    private readonly Dictionary<string, Person> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _shortNames = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Class), List<(Person Person, OfficeTerm Term)>> _holders = [];
    private readonly List<Person> _all = [];

    private PersonTable() { }

    /// <summary>Everybody, by name.</summary>
    public IReadOnlyList<Person> All => _all;

    /// <summary>The names by which people are found, full ones.</summary>
    internal IEnumerable<string> Names => _names.Keys;

    /// <summary>Looks a full name up, or another full form of it.</summary>
    public Person? Find(string name) => _names.GetValueOrDefault(NameKey.Of(name));

    /// <summary>Those who go by a surname or another short name, sorted by name.</summary>
    public IReadOnlyList<Person> FindShort(string name) => _shortNames.TryGetValue(NameKey.Of(name), out var people) ? people : [];

    /// <summary>Who held offices of a class in a country, sorted by name.</summary>
    public IReadOnlyList<(Person Person, OfficeTerm Term)> Holders(string country, string officeClass) =>
        _holders.TryGetValue((country, officeClass), out var holders) ? holders : [];

    internal static PersonTable Load(ActorRows tables, OfficeTable offices, CountryTables countries)
    {
        var table = new PersonTable();
        var terms = new SortedDictionary<string, List<OfficeTerm>>(StringComparer.Ordinal);
        var seen = new Dictionary<(string, string, string, string), (int Layer, OfficeTerm Term)>();
        foreach (var row in tables.Load("leaders.tsv", LeaderColumns))
        {
            if (ReadTerm(tables, row, offices, countries) is not { } term) continue;
            if (!terms.TryGetValue(row.Cells[0], out var own)) terms.Add(row.Cells[0], own = []);
            var key = (row.Cells[0], row.Cells[1], row.Cells[2], row.Cells[3]);
            if (seen.TryGetValue(key, out var earlier))
            {
                if (earlier.Layer == row.Layer) tables.Report(row, $"the same term of {row.Cells[0]} stands in another row.");
                own.Remove(earlier.Term);
            }
            seen[key] = (row.Layer, term);
            own.Add(term);
        }
        foreach (var (name, own) in terms) table.Add(new Person(name, [.. own.OrderBy(term => term.Term.Begin ?? DateOnly.MinValue)]));
        table.AddNames(tables);
        return table;
    }

    private static OfficeTerm? ReadTerm(ActorRows tables, in ActorRow row, OfficeTable offices, CountryTables countries)
    {
        if (!offices.All.TryGetValue(row.Cells[2], out var office))
        {
            tables.Report(row, $"the office {row.Cells[2]} is not in offices.tsv.");
            return null;
        }
        var country = row.Optional(1);
        if (country is not null && !countries.IsCode(country)) tables.Report(row, $"the country {country} is in no table of countries.");
        if (!Term.TryParse(row.Cells[3], row.Cells[4], out var term)) tables.Report(row, "a date is none of 2010-05-11, 2010-05, 2010 and -.");
        if (!term.IsOrdered) tables.Report(row, "the term ends before it begins.");
        if (country is null && row.Optional(5) is null) tables.Report(row, "there is neither a country nor a code.");
        return new OfficeTerm(office, country, term, row.Optional(5) ?? ActorCode.Of(country, office.Role));
    }

    private void Add(Person person)
    {
        _all.Add(person);
        _names.TryAdd(NameKey.Of(person.Name), person);
        foreach (var term in person.Terms)
        {
            if (term.Country is null) continue;
            var key = (term.Country, term.Office.Class);
            if (!_holders.TryGetValue(key, out var holders)) _holders.Add(key, holders = []);
            holders.Add((person, term));
        }
    }

    private void AddNames(ActorRows tables)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in tables.Load("names.tsv", NameColumns))
        {
            if (Find(row.Cells[0]) is not { } person)
            {
                tables.Report(row, $"{row.Cells[0]} is not in leaders.tsv.");
                continue;
            }
            if (row.Optional(1) is { } shortName) given[person.Name] = shortName;
            foreach (var name in row.Values(2)) AddName(tables, row, person, name);
        }
        foreach (var person in _all) AddShort(given.GetValueOrDefault(person.Name) ?? person.Name[(person.Name.LastIndexOf(' ') + 1)..], person);
    }

    /// <summary>A name of one word is a short name, one of several a full name.</summary>
    private void AddName(ActorRows tables, in ActorRow row, Person person, string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal)) AddShort(name, person);
        else if (!_names.TryAdd(NameKey.Of(name), person) && _names[NameKey.Of(name)] != person && row.Layer == 0)
            tables.Report(row, $"{name} is somebody else's name already.");
    }

    private void AddShort(string name, Person person)
    {
        var key = NameKey.Of(name);
        if (!_shortNames.TryGetValue(key, out var people)) _shortNames.Add(key, people = []);
        if (!people.Contains(person)) people.Add(person);
    }
}
