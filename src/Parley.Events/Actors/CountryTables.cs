using System.Text.RegularExpressions;

namespace Parley.Events.Actors;

/// <summary>
/// Countries, capitals and peoples: <c>data/discourse/countries.tsv</c> and <c>peoples.tsv</c>, with what
/// <c>data/actors/countries.tsv</c> adds: CAMEO's codes, states that are no more, territories, and the office that leads each country.
/// </summary>
/// <remarks>Immutable and thread-safe. Names are compared as <see cref="NameKey"/> says, without a leading article.</remarks>
public sealed partial class CountryTables
{
    private const int StateColumns = 8;
    private const int CountryColumns = 5;
    private const int PeopleColumns = 4;

    private readonly Dictionary<string, PlaceName> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _called = new(StringComparer.Ordinal);

    private CountryTables() { }

    /// <summary>What <c>data/actors/countries.tsv</c> says of a code.</summary>
    /// <param name="Cameo">CAMEO's code where it is another one; else the same.</param>
    /// <param name="Term">For how long the state was one.</param>
    /// <param name="Successor">Code of the state that took its place; null for a state of today.</param>
    /// <param name="Leader">The office whose holder is called the country's leader; null when not known.</param>
    public sealed record State(string Cameo, Term Term, string? Successor, string? Leader);

    /// <summary>The states, by ISO 3166-1 or 3166-3 alpha-3 code.</summary>
    public IReadOnlyDictionary<string, State> States => _states;

    /// <summary>The names by which countries and peoples are found.</summary>
    internal IEnumerable<string> Names => _names.Keys;

    /// <summary>True for a code that the tables have.</summary>
    public bool IsCode(string code) => _states.ContainsKey(code);

    /// <summary>Looks a name up.</summary>
    public PlaceName? Find(string name) => _names.GetValueOrDefault(NameKey.Of(name));

    /// <summary>The name of a state of today; <c>null</c> for other codes.</summary>
    public string? NameOf(string code) => _called.GetValueOrDefault(code);

    /// <summary>CAMEO's code for an ISO code; the same for nearly all countries.</summary>
    public string Cameo(string code) => _states.TryGetValue(code, out var state) ? state.Cameo : code;

    internal static CountryTables Load(ActorRows tables, ActorRows discourse)
    {
        var table = new CountryTables();
        foreach (var row in tables.Load("countries.tsv", StateColumns)) table.AddState(tables, row);
        foreach (var row in discourse.Load("countries.tsv", CountryColumns))
        {
            var (name, code) = (row.Cells[0], row.Cells[1]);
            if (!table.IsCode(code)) tables.Report(row, $"the code {code} is not in data/actors/countries.tsv.");
            table._called.TryAdd(code, name);
            foreach (var other in row.Values(3).Prepend(name)) table.Add(other, name, code, PlaceKind.Country);
            foreach (var capital in row.Values(2)) table.Add(capital, capital, code, PlaceKind.Capital);
            foreach (var part in row.Values(4)) table.Add(part, part, code, PlaceKind.Part);
        }
        foreach (var row in discourse.Load("peoples.tsv", PeopleColumns))
            foreach (var form in row.Values(3).Prepend(row.Cells[0])) table.Add(form, row.Cells[0], row.Optional(2), PlaceKind.People);
        return table;
    }

    /// <summary>Rows: code, CAMEO code, names, capitals, peoples, from and to in one cell, successor, office of the leader.</summary>
    private void AddState(ActorRows tables, in ActorRow row)
    {
        var code = row.Cells[0];
        var ends = row.Cells[5] == "-" ? ["-", "-"] : row.Cells[5].Split('/');
        if (!Code().IsMatch(code)) tables.Report(row, $"{code} is not a code of three capitals.");
        var term = default(Term);
        if (ends.Length != 2 || !Term.TryParse(ends[0], ends[1], out term)) tables.Report(row, "the years are not written as 1949-10-07/1990-10-03.");
        if (!_states.TryAdd(code, new State(row.Optional(1) ?? code, term, row.Optional(6), row.Optional(7))))
        {
            if (row.Layer == 0) tables.Report(row, $"the code {code} stands in another row.");
            _states[code] = new State(row.Optional(1) ?? code, term, row.Optional(6), row.Optional(7));
        }
        var names = row.Values(2);
        foreach (var name in names) Add(name, names[0], code, PlaceKind.Country);
        foreach (var capital in row.Values(3)) Add(capital, capital, code, PlaceKind.Capital);
        foreach (var people in row.Values(4)) Add(people, people, code, PlaceKind.People);
    }

    /// <summary>The first table that has a name decides, so that what this folder says of old states comes before the names of today.</summary>
    private void Add(string form, string name, string? code, PlaceKind kind) =>
        _names.TryAdd(Plain(NameKey.Of(form)), new PlaceName(name, code, kind));

    private static string Plain(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
